import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOut } from '#lib/process/output.ts'
import { parseSettings, readSettingsFile, type Settings } from '#lib/settings.ts'
import { planningContent } from '#sanity/client.ts'
import { contentAnswers } from '#sanity/reachable.ts'
import { buildDirectory, ensureBuild } from '../start/build.ts'
import { stopChildren } from '../start/child.ts'
import { startLake, startSite } from '../start/processes.ts'
import { inWords, reportTo, StartError } from '../start/report.ts'
import { copyContent } from './copy.ts'
import { type Drilled, drill, isKept, promised } from './drill.ts'
import type { Spread } from './spread.ts'

/**
 * `npm run drill`: how long an alert takes to reach every page, measured on a copy of the site, with a lake of its own in a
 * folder that is removed, on ports that are free. The real one is only read. Exits with 1 when the promise is not kept.
 */

const output = { write: (text: string) => writeOut(1, text) }
const report = reportTo(output, () => performance.now())

/** In ms, for the Content Lake to answer, and for each write. */
const patience = 5_000

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new StartError('There is no free port.')
  return address.port
}

/** The environment of the copy: nothing in it leads to the real site, its Content Lake, its Redis or its secrets. */
async function environmentOfCopy(folder: string) {
  const [port, lakePort] = [await freePort(), await freePort()]
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    LAKE_PORT: String(lakePort),
    LAKE_DIR: join(folder, 'lake'),
    LAKE_TOKEN: '',
    LINK_CHECKS: '',
    REDIS_URL: '',
    SANITY_PROJECT_ID: '',
    SANITY_READ_TOKEN: '',
    SANITY_WRITE_TOKEN: '',
    SANITY_WEBHOOK_SECRET: randomBytes(32).toString('hex'),
  } as const
}

async function fill(real: Settings, env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  if (!(await contentAnswers(real, patience))) {
    report.note('The Content Lake does not answer: the drill uses the first content instead of a copy')
    return
  }
  report.step('Copying what is published')
  const count = await copyContent(real, env, join(folder, 'content.ndjson'))
  report.done(`${count} documents copied`)
}

const line = (what: string, { addresses, lastWithout, lastSeen }: Spread): string =>
  `${what}: the last page without it was answered after ${lastWithout} ms; all ${addresses} had been visited after ${lastSeen} ms.\n`

function tell(drilled: Drilled): void {
  output.write(line('Published', drilled.published))
  output.write(line('Withdrawn', drilled.withdrawn).replace('without it', 'with it'))
  const kept = isKept(drilled)
  output.write(`${kept ? 'Kept' : 'NOT kept'}: every page within ${promised} ms, both ways.\n`)
  process.exitCode = kept ? 0 : 1
}

async function run(folder: string): Promise<void> {
  readSettingsFile()
  const real = parseSettings(process.env)
  const env = await environmentOfCopy(folder)
  const copy = parseSettings(env)
  port = copy.port
  const began = () =>
    report.step('Building the site: about a minute, the first time and when the code has changed')
  if (await ensureBuild({ begins: began, passes: report.note })) report.done('Built')
  await fill(real, env, folder)
  report.step('Starting the copy')
  await startLake(copy, env)
  const site = await startSite(copy, env)
  report.done('The copy is running')
  const content = planningContent(copy, patience)
  if (content === undefined) throw new StartError('The copy has no lake of its own.')
  report.step('Visiting every address of the sitemap once')
  const url = `http://127.0.0.1:${copy.port}`
  tell(await drill(url, content, (count) => report.done(`${count} addresses visited`)))
  // Before its lake, which it would miss aloud.
  await site.stop()
}

let port: number | undefined
const folder = await mkdtemp(join(tmpdir(), 'aktuelt-drill-'))
/** The copy keeps its pages beside the build, as every site does, under its port. */
const kept = (port: number): string =>
  join(process.env.BUILD_DIR || buildDirectory, 'cache', 'aktuelt', `${port}.sqlite`)

async function clear(): Promise<void> {
  await stopChildren()
  await rm(folder, { recursive: true, force: true })
  if (port === undefined) return
  for (const suffix of ['', '-wal', '-shm']) await rm(kept(port) + suffix, { force: true })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void clear().then(() => process.exit(1)))
}

try {
  await run(folder)
} catch (error) {
  const words = inWords(error) ?? (error instanceof Error ? error.stack : String(error))
  writeOut(2, `The drill did not end. ${words}\n`)
  process.exitCode = 1
} finally {
  await clear()
}
