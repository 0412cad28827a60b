import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { ensureBuild } from '#server/start/build.ts'
import { contentClient } from '#tests/support/aktuelt.ts'
import { copyBuild } from '#tests/support/instance.ts'
import { freePort } from '#tests/support/ports.ts'
import { type Run, runCommand } from '#tests/support/startCommand.ts'

let directory: string
let port: number
let lakePort: number
let build: string

beforeAll(async () => {
  await ensureBuild()
  directory = await mkdtemp(join(tmpdir(), 'aktuelt-start-'))
  port = await freePort()
  lakePort = await freePort()
  build = `.next-${port}`
  await copyBuild(build)
})

afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await rm(build, { recursive: true, force: true })
})

/** `npm start` without npm: the same file in the same Node. */
const start = (env: Record<string, string> = {}): Run =>
  runCommand(process.execPath, ['server/start/main.ts'], {
    ...process.env,
    SANITY_PROJECT_ID: '',
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    LAKE_DIR: join(directory, 'lake'),
    BUILD_DIR: build,
    ...env,
  })

const readyLine = () =>
  `Aktuelt is ready: http://localhost:${port}/aktuelt – Studio: http://localhost:${port}/studio`

async function whileRunning<T>(use: () => Promise<T>): Promise<T> {
  const run = start()
  await expect.poll(run.said, { timeout: 60_000 }).toContain(readyLine())
  try {
    return await use()
  } finally {
    run.child.kill('SIGINT')
    expect(await run.ended).toBe(0)
  }
}

const read = async (address: string) => (await fetch(`http://localhost:${port}${address}`)).text()

const rename = (title: string) =>
  contentClient(parseSettings({ LAKE_PORT: String(lakePort) }))
    .patch('event-politisk-markering')
    .set({ title })
    .commit()

const address = '/aktuelt/politisk-markering-av-digi-vestland'

/** Two starts of two processes each: 12 s on an idle machine, and more than 30 on a busy one. */
const patience = { timeout: 120_000 }

describe('the start command', patience, () => {
  test('fills an empty lake, says where the site is, and stops both processes on Ctrl-C', async () => {
    await whileRunning(async () => expect(await read(address)).toContain('Følg den politiske markeringa'))
    for (const url of [`http://127.0.0.1:${port}/`, `http://127.0.0.1:${lakePort}/`]) {
      await expect(fetch(url)).rejects.toThrow()
    }
  })

  test('started again, keeps every edit, and shows what was changed at the very end', async () => {
    await whileRunning(async () => {
      await read(address)
      await rename('Endra like før stoppen')
    })
    await whileRunning(async () => expect(await read(address)).toContain('Endra like før stoppen'))
  })

  test('gives the first content anew when the lake’s folder has been deleted', async () => {
    await rm(join(directory, 'lake'), { recursive: true })
    await whileRunning(async () => {
      const html = await read(address)
      expect(html).toContain('Følg den politiske markeringa')
      expect(html).not.toContain('Endra like før stoppen')
    })
  })

  test('names the port that is taken and the setting to change, before it does anything else', async () => {
    const other = createServer()
    other.listen(lakePort, '127.0.0.1')
    await once(other, 'listening')
    const run = start()
    expect(await run.ended).toBe(1)
    expect(run.said()).toContain(`Port ${lakePort} is taken`)
    expect(run.said()).toContain('LAKE_PORT=')
    other.close()
  })

  test('names a setting that cannot be used', async () => {
    const run = start({ PORT: 'tre tusen' })
    expect(await run.ended).toBe(1)
    expect(run.said()).toContain('PORT must be a whole number')
    expect(run.said()).not.toContain('    at ')
  })
})
