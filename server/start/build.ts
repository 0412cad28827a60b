import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compressStatic } from '../http/static.ts'
import { endWithUs } from './child.ts'
import { StartError } from './report.ts'

/** What the build is made from. The start command, the site and the lake run from their sources. */
const sources = [
  'app',
  'components',
  'lib',
  'sanity',
  // The build contains the endpoints that use these; and pages stripped by another version's renderer are not valid.
  'server/cache',
  'server/freshness',
  'server/http',
  'server/renderer',
  'schemas',
  'sanity.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** Where `npm start` puts the build. */
export const buildDirectory = '.next'

/**
 * Tells Next that .env, .env.local and others have been read. It would read them in the site alone, and not in the
 * lake; the start command has read the one that counts (lib/settings.ts).
 */
export const nextReadsNoFiles = { __NEXT_PROCESSED_ENV: 'true' } as const

/** The lines of Next's output that show progress. */
const milestone = /^\s*(?:✓ Compiled|Collecting page data|✓ Generating static pages|Finalizing)/

const marker = `${buildDirectory}/aktuelt-build`

async function filesBelow(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** A hash of everything that the build is made from: SHA-256 over names and contents, in hex. */
async function fingerprint(): Promise<string> {
  const files = (await Promise.all(sources.map(filesBelow))).flat()
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) {
    hash.update(`\0${file}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Whether the existing build was made from exactly these sources. */
async function isCurrent(wanted: string): Promise<boolean> {
  return existsSync(marker) && (await readFile(marker, 'utf8')) === wanted
}

/** Reports a build's progress. `begins` comes first, and only when there is something to build. */
export type BuildProgress = { begins: () => void; passes: (milestone: string) => void }

const silently: BuildProgress = { begins: () => undefined, passes: () => undefined }

/** Builds the site unless the existing build is current. Returns whether it had to. */
export async function ensureBuild({ begins, passes }: BuildProgress = silently): Promise<boolean> {
  const wanted = await fingerprint()
  if (await isCurrent(wanted)) return false
  begins()
  await build(wanted, passes)
  return true
}

/**
 * Builds the site. The fetch cache is deleted first: a build that keeps it would publish old content (next#56370).
 * @throws StartError with the last lines of the build's output.
 */
async function build(wanted: string, progress: (line: string) => void): Promise<void> {
  await rm(`${buildDirectory}/cache/fetch-cache`, { recursive: true, force: true })
  await rm(marker, { force: true })
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, ...nextReadsNoFiles, BUILD_DIR: buildDirectory, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  endWithUs(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      for (const line of text.split('\n')) if (milestone.test(line)) progress(line.trim())
    })
  }
  const [code] = await once(child, 'close')
  if (code !== 0)
    throw new StartError(`The build failed:\n\n${said.trimEnd().split('\n').slice(-60).join('\n')}`)
  await compressStatic(buildDirectory)
  await writeFile(marker, wanted)
}
