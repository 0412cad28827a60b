import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { ensureBuild } from '#server/start/build.ts'
import { startSite } from '#server/start/processes.ts'
import { copyBuild } from '#tests/support/instance.ts'
import { freePort } from '#tests/support/ports.ts'
import { smallDisk } from '#tests/support/smallDisk.ts'
import { runCommand } from '#tests/support/startCommand.ts'

/** A start that fails says so at once, says what to do, and leaves nothing running. */

let directory: string
let port: number
let lakePort: number
let build: string

beforeAll(async () => {
  await ensureBuild()
  directory = await mkdtemp(join(tmpdir(), 'aktuelt-fails-'))
  port = await freePort()
  lakePort = await freePort()
  build = `.next-${port}`
  await copyBuild(build)
})

afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await rm(build, { recursive: true, force: true })
})

const env = (more: Record<string, string> = {}) => ({
  ...process.env,
  SANITY_PROJECT_ID: '',
  SITE_URL: '',
  PORT: String(port),
  LAKE_PORT: String(lakePort),
  LAKE_DIR: join(directory, 'lake'),
  BUILD_DIR: build,
  ...more,
})

/** What a start prints when it fails; it must exit by itself. */
async function said(more: Record<string, string> = {}): Promise<string> {
  const run = runCommand(process.execPath, ['server/start/main.ts'], env(more))
  expect(await run.ended).toBe(1)
  expect(run.said()).toContain('Aktuelt is not running.')
  expect(run.said()).not.toContain('    at ')
  for (const each of [port, lakePort]) await expect(fetch(`http://127.0.0.1:${each}/`)).rejects.toThrow()
  return run.said()
}

async function takenAt(host: string, taken: number): Promise<Server | undefined> {
  const server = createServer()
  try {
    await once(server.listen({ port: taken, host, ipv6Only: true }), 'listening')
    return server
  } catch {
    return undefined
  }
}

describe('the start command', { timeout: 90_000 }, () => {
  test.each(['::1', '127.0.0.2'])(
    'names the port that is taken at %s alone, before anything runs',
    async (host) => {
      const other = await takenAt(host, port)
      // A machine without the address has nothing to test.
      if (other === undefined) return
      const text = await said()
      other.close()
      expect(text).toContain(`Port ${port} is taken`)
      expect(text).toContain(`PORT=${port + 1} npm start`)
      expect(text).not.toContain('Starting the lake')
    },
  )

  test('refuses one port for both, before anything runs', async () => {
    const text = await said({ LAKE_PORT: String(port) })
    expect(text).toContain(`PORT and LAKE_PORT are both ${port}`)
    expect(text).not.toContain('Starting')
  })

  test('says of a LAKE_DIR that is a file that it is one', async () => {
    const file = join(directory, 'a-file')
    await writeFile(file, '')
    expect(await said({ LAKE_DIR: file })).toContain(
      `${file} is to be a folder, and it is a file. (LAKE_DIR is ${file}`,
    )
    expect(await said({ LAKE_DIR: join(file, 'lake') })).toContain('is a file')
  })

  test('says of a LAKE_DIR that cannot be made that it cannot: it does not go round for ever', async () => {
    expect(await said({ LAKE_DIR: '/proc/aktuelt/lake' })).toContain('LAKE_DIR is /proc/aktuelt/lake')
  })

  test('says of a lake’s database that is none that it is damaged', async () => {
    const lake = await mkdtemp(join(directory, 'damaged-'))
    await writeFile(join(lake, 'lake.sqlite'), 'no database at all'.repeat(500))
    expect(await said({ LAKE_DIR: lake })).toContain(`The database of the lake in ${lake} is no SQLite file`)
  })

  test('says of a full disk, on which there is no lake yet, that it is full', async () => {
    const disk = smallDisk(1)
    // Without mounting: Linux has a file that refuses every byte, and it is not a folder.
    if (disk === undefined)
      return expect(await said({ LAKE_DIR: '/dev/full' })).toContain('LAKE_DIR is /dev/full')
    disk.fill()
    const text = await said({ LAKE_DIR: join(disk.path, 'lake') })
    disk.remove()
    expect(text).toContain('The disk is full. Make room on it')
  })
})

describe('the site', { timeout: 90_000 }, () => {
  const start = (more: Record<string, string> = {}) =>
    startSite(parseSettings(env(more)), { ...env(more), NODE_ENV: 'production' })

  test('whose port is taken after all says so, and ends at once', async () => {
    const other = await takenAt('127.0.0.1', port)
    await expect(start()).rejects.toThrow(`The site could not start: Port ${port} is taken.`)
    other?.close()
  })

  test('whose build is not whole says so, and ends at once', async () => {
    const partial = `.next-${port}-partial`
    await copyBuild(partial)
    for (const name of await readdir(partial)) {
      if (name === 'BUILD_ID') await rm(join(partial, name))
    }
    const failing = expect(start({ BUILD_DIR: partial })).rejects
    await failing.toThrow('The site could not start:')
    await rm(partial, { recursive: true, force: true })
  })
})
