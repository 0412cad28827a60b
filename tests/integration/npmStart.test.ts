import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { ensureBuild } from '#server/start/build.ts'
import { contentClient } from '#tests/support/aktuelt.ts'
import { copyBuild } from '#tests/support/instance.ts'
import { turnsOf } from '#tests/support/long.ts'
import { freePort } from '#tests/support/ports.ts'
import { commandOf, startedBy } from '#tests/support/processes.ts'
import { read, watch } from '#tests/support/reading.ts'
import { isAlive, type Run, runCommand } from '#tests/support/startCommand.ts'

/** Each starts and kills processes for half a minute: one of them has its turn a day. */
const isTurn = turnsOf(3)

let directory: string
let port: number
let lakePort: number
let run: Run

/** The environment as after `set -a; . ./.env.example`, including its empty settings. */
async function sourced(): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    ...parseEnv(await readFile('.env.example', 'utf8')),
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    LAKE_PORT: String(lakePort),
    LAKE_DIR: join(directory, 'lake'),
    BUILD_DIR: `.next-${port}`,
  }
}

beforeAll(async () => {
  await ensureBuild()
  directory = await mkdtemp(join(tmpdir(), 'aktuelt-npm-'))
  port = await freePort()
  lakePort = await freePort()
  await copyBuild(`.next-${port}`)
  run = runCommand('npm', ['start'], await sourced())
  await vi.waitFor(() => expect(run.said()).toContain('Aktuelt is ready'), { timeout: 90_000 })
})

afterAll(async () => {
  run.child.kill('SIGTERM')
  await run.ended
  await rm(directory, { recursive: true, force: true })
  await rm(`.next-${port}`, { recursive: true, force: true })
})

/** The response to a request with these headers: status and headers; rejects when the socket is closed. */
const answerTo = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>((give, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume()
      give({ status: response.statusCode, headers: response.headers })
    })
    asked.on('error', reject).end()
  })

const allBelow = (pid: number): number[] => startedBy(pid).flatMap((child) => [child, ...allBelow(child)])

/** The id of the process below the start command that runs a file. */
function running(file: string): number {
  const found = allBelow(run.child.pid ?? 0).find((pid) => commandOf(pid).includes(file))
  if (found === undefined) throw new Error(`Nothing runs ${file}`)
  return found
}

describe('npm start', () => {
  test('makes a secret of its own for an empty SANITY_WEBHOOK_SECRET: an edit is seen at once', async () => {
    const id = 'event-politisk-markering'
    const address = `http://127.0.0.1:${port}/aktuelt/politisk-markering-av-digi-vestland`
    await (await fetch(address)).text()
    await contentClient(parseSettings({ LAKE_PORT: String(lakePort) }))
      .patch(id)
      .set({ title: 'Sett med det same' })
      .commit()
    // Without the hook, the catch-up would find it only after 30 s.
    await expect
      .poll(async () => (await fetch(address)).text(), { timeout: 10_000 })
      .toContain('Sett med det same')
  })

  test.each(['h2c', 'websocket'])('answers who offers to go on in %s as if he had not', async (protocol) => {
    const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: protocol, 'http2-settings': 'AAMAAABk' }
    expect((await answerTo('/aktuelt', offer)).status).toBe(200)
    expect((await answerTo('/api/health', offer)).status).toBe(200)
  })

  test('shows a TIFF, which Studio takes, as a picture that every browser shows', async () => {
    const flat = sharp({ create: { width: 640, height: 400, channels: 3, background: '#c02020' } })
    const { path } = await contentClient(parseSettings({ LAKE_PORT: String(lakePort) })).assets.upload(
      'image',
      await flat.tiff().toBuffer(),
    )
    expect(path).toMatch(/\.tif$/)
    const answer = await fetch(`http://127.0.0.1:${port}/media/${path.split('/').at(-1)}?w=320`)
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ format: 'jpeg', width: 320 })
  })

  test('keeps connections for longer than nginx does, which is 60 s', async () => {
    const { headers } = await answerTo('/aktuelt', { connection: 'keep-alive' })
    expect(headers['keep-alive']).toBe('timeout=75')
  })

  test.runIf(isTurn())(
    'says of a lake that ran already that it may not know the site; told twice, the site ends in order',
    async () => {
      const [other, build] = [await freePort(), `.next-${port}-other`]
      await copyBuild(build)
      const env = { ...(await sourced()), PORT: String(other), SITE_URL: '', BUILD_DIR: build }
      const second = runCommand(process.execPath, ['server/start/main.ts'], env)
      await expect.poll(second.said, { timeout: 60_000 }).toContain('Aktuelt is ready')
      const [site = 0] = startedBy(second.child.pid ?? 0)
      process.kill(site, 'SIGTERM')
      await pause(2)
      process.kill(site, 'SIGTERM')
      await second.ended
      await rm(build, { recursive: true, force: true })
      expect(second.said()).toContain(`The lake that runs on port ${lakePort} already is used`)
      expect(second.said()).toMatch(/half a minute[\s\S]*stop that lake/)
      expect(second.said()).toContain('The site stopped by itself (0)')
    },
  )

  test.runIf(isTurn())(
    'brings a lake back that is killed: readers have their pages meanwhile, and edits are seen again',
    async () => {
      const site = `http://127.0.0.1:${port}`
      const title = async () => (await fetch(`${site}/aktuelt/politisk-markering-av-digi-vestland`)).text()
      const pages = ['/', '/aktuelt', '/aktuelt/politisk-markering-av-digi-vestland'].map(
        (path) => site + path,
      )
      for (const page of pages) await read(page)
      const readers = watch(pages)
      const lakeOf = () => running('lake/main.ts')
      for (const how of ['SIGKILL', 'SIGTERM'] as const) {
        const before = lakeOf()
        process.kill(before, how)
        await vi.waitFor(
          () => expect(run.said().split('The lake is running again.').length).toBe(how === 'SIGKILL' ? 2 : 3),
          {
            timeout: 60_000,
          },
        )
        expect(lakeOf()).not.toBe(before)
        await contentClient(parseSettings({ LAKE_PORT: String(lakePort) }))
          .patch('event-politisk-markering')
          .set({ title: `Endra etter ${how}` })
          .commit()
        await expect.poll(title, { timeout: 10_000 }).toContain(`Endra etter ${how}`)
      }
      await readers.stop()
      expect(readers.faults).toEqual([])
      expect(run.said()).toContain('The lake ended by itself (SIGKILL). It is started again.')
    },
    120_000,
  )

  test.runIf(isTurn())(
    'brings a site back that is killed',
    async () => {
      process.kill(running('server/site.ts'), 'SIGKILL')
      await vi.waitFor(() => expect(run.said()).toContain('The site is running again.'), { timeout: 60_000 })
      expect((await fetch(`http://127.0.0.1:${port}/aktuelt`)).status).toBe(200)
    },
    90_000,
  )

  test('given SIGTERM, ends with all that it has started', async () => {
    const { pid = 0 } = run.child
    const started = allBelow(pid)
    expect(started.length).toBeGreaterThan(3)
    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(started.filter(isAlive)).toEqual([])
    for (const gone of [port, lakePort]) await expect(fetch(`http://127.0.0.1:${gone}/`)).rejects.toThrow()
  })
})
