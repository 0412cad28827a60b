import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { everyNth, turnsOf } from '#tests/support/long.ts'
import { newDirectory } from './support.ts'

/** Each starts two to six processes. */
const isTurn = turnsOf(3)

/** Each test starts several processes, and seeding draws pictures: 2 s on its own, 15 s on a busy machine. */
vi.setConfig({ testTimeout: 180_000 })

type Environment = Record<string, string>

function spawnLake(args: string[], env: Environment): ChildProcess {
  const child = spawn(process.execPath, ['lake/main.ts', ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', LAKE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs a command to its end. */
async function run(args: string[], env: Environment) {
  const child = spawnLake(args, env)
  let [out, err] = ['', '']
  child.stdout?.on('data', (text) => {
    out += text
  })
  child.stderr?.on('data', (text) => {
    err += text
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

type Ready = { type: 'ready'; port: number; seeded: boolean; datasetId: string }

/** A lake in a separate process, ready to serve. */
async function serve(env: Environment, args: string[] = []) {
  const child = spawnLake(['serve', ...args], env)
  let out = ''
  child.stdout?.on('data', (text) => {
    out += text
  })
  child.stderr?.pipe(process.stderr)
  const [message] = await once(child, 'message')
  // The lake sends this type when it is ready, as its docstring says.
  const ready = message as Ready
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    const [code] = await once(child, 'exit')
    return code
  }
  return { ...ready, child, stop, said: () => out, client: clientAt(ready.port) }
}

const clientAt = (port: number): SanityClient =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
    token: 'local',
  })

/** Every document as it is stored, by id. */
const everything = (client: SanityClient) => client.fetch<{ _id: string }[]>('* | order(_id)')

test.each(everyNth(['SIGINT', 'SIGTERM'] as const, 2))(
  'serve says in one line where it is, and ends in order on %s',
  async (signal) => {
    const lakeDir = newDirectory()
    const lake = await serve({ LAKE_DIR: lakeDir })
    expect(lake.said()).toBe(
      `The lake answers at http://localhost:${lake.port} and keeps its files in ${lakeDir}\n`,
    )
    expect(lake).toMatchObject({
      type: 'ready',
      seeded: false,
      datasetId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    const stream = await fetch(`http://127.0.0.1:${lake.port}/v2025-02-19/data/listen/production?query=*`)
    expect(await lake.stop(signal)).toBe(0)
    await stream.body?.cancel().catch(() => undefined)
    expect(existsSync(join(lakeDir, 'serving.json'))).toBe(false)
  },
)

test.runIf(isTurn())('serve ends with the process that started it', async () => {
  const lake = await serve({ LAKE_DIR: newDirectory() })
  lake.child.disconnect()
  const [code] = await once(lake.child, 'exit')
  expect(code).toBe(0)
})

test.runIf(isTurn())('a port that is taken is named together with the setting to change', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const address = taken.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { code, err } = await run(['serve'], { LAKE_DIR: newDirectory(), LAKE_PORT: port })
  expect(code).toBe(1)
  expect(err).toContain(`Port ${port} is taken`)
  expect(err).toContain('LAKE_PORT')
  expect(err).not.toContain('    at ')
})

test.runIf(isTurn())(
  'a second lake in one directory is refused; a lake that was killed does not stand in the way',
  async () => {
    const lakeDir = newDirectory()
    const lake = await serve({ LAKE_DIR: lakeDir })
    const { code, err } = await run(['serve'], { LAKE_DIR: lakeDir })
    expect(code).toBe(1)
    expect(err).toMatch(/Another lake is using .*lake\.sqlite/)
    await lake.client.create({ _id: 'a', _type: 't' })
    await lake.stop('SIGKILL')

    const again = await serve({ LAKE_DIR: lakeDir })
    expect(again.datasetId).toBe(lake.datasetId)
    expect(await again.client.getDocument('a')).toMatchObject({ _id: 'a' })
  },
)

test.runIf(isTurn())(
  'serve --seed-if-empty seeds once, before it is ready, and keeps every edit after',
  async () => {
    const lakeDir = newDirectory()
    const first = await serve({ LAKE_DIR: lakeDir }, ['--seed-if-empty'])
    expect(first.seeded).toBe(true)
    const seeded = await everything(first.client)
    expect(seeded.length).toBeGreaterThan(20)
    const articles = await first.client.fetch<{ _id: string }[]>(
      '*[_type == "article" && !(_id in path("drafts.**"))]',
    )
    const [{ _id: id } = { _id: '' }] = articles
    await first.client.patch(id).set({ title: 'Redigert' }).commit()
    await first.stop()

    const second = await serve({ LAKE_DIR: lakeDir }, ['--seed-if-empty'])
    expect(second).toMatchObject({ seeded: false, datasetId: first.datasetId })
    expect(await second.client.getDocument(id)).toMatchObject({ title: 'Redigert' })
    expect(await everything(second.client)).toHaveLength(seeded.length)
  },
)

test.runIf(isTurn())(
  'seed works on a running lake and on none; twice changes nothing, and what an editor did stays',
  async () => {
    const lakeDir = newDirectory()
    const lake = await serve({ LAKE_DIR: lakeDir })
    expect(await run(['seed'], { LAKE_DIR: lakeDir })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Added \d+ documents/),
    })
    const [{ _id: id } = { _id: '' }] = await lake.client.fetch(
      '*[_type == "event" && !(_id in path("drafts.**"))]',
    )
    await lake.client.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    const before = await everything(lake.client)
    expect((await run(['seed'], { LAKE_DIR: lakeDir })).out).toContain('there already')
    expect(await everything(lake.client)).toEqual(before)
    await lake.stop()

    expect((await run(['seed'], { LAKE_DIR: lakeDir })).out).toContain('there already')
    const again = await serve({ LAKE_DIR: lakeDir })
    expect(await everything(again.client)).toEqual(before)
  },
)

test.each(everyNth(['seed', 'reset', 'serve'], 3))(
  '%s refuses a hosted project and says why',
  async (command) => {
    const lakeDir = join(newDirectory(), 'new')
    const { code, err } = await run([command], { LAKE_DIR: lakeDir, SANITY_PROJECT_ID: 'abc123' })
    expect(code).toBe(1)
    expect(err).toMatch(/SANITY_PROJECT_ID is set/)
    expect(existsSync(lakeDir)).toBe(false)
  },
)

test.runIf(isTurn())('reset removes the lake and nothing else, and not while it runs', async () => {
  const lakeDir = newDirectory()
  const lake = await serve({ LAKE_DIR: lakeDir })
  const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const { path } = await lake.client.assets.upload('image', picture)
  await fetch(`http://127.0.0.1:${lake.port}/${path}?w=10`)
  const refused = await run(['reset'], { LAKE_DIR: lakeDir })
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Another lake is using') })
  expect((await fetch(`http://127.0.0.1:${lake.port}/${path}`)).status).toBe(200)
  await lake.stop()

  writeFileSync(join(lakeDir, 'mine.txt'), 'my own')
  writeFileSync(join(lakeDir, 'assets/images/mine.png'), 'my own')
  expect((await run(['reset'], { LAKE_DIR: lakeDir })).code).toBe(0)
  expect(readdirSync(lakeDir, { recursive: true }).sort()).toEqual([
    'assets',
    'assets/images',
    'assets/images/mine.png',
    'mine.txt',
  ])
  const again = await serve({ LAKE_DIR: lakeDir })
  expect(again.datasetId).not.toBe(lake.datasetId)
})

test.runIf(isTurn())(
  'reset touches no directory that is not a lake, and has nothing to do where none is',
  async () => {
    const lakeDir = newDirectory()
    mkdirSync(join(lakeDir, 'assets/images'), { recursive: true })
    const { code, err } = await run(['reset'], { LAKE_DIR: lakeDir })
    expect([code, err]).toEqual([1, expect.stringContaining('holds no lake')])
    expect(existsSync(join(lakeDir, 'assets/images'))).toBe(true)
    expect((await run(['reset'], { LAKE_DIR: join(lakeDir, 'none') })).code).toBe(0)
  },
)

const refused: [args: string[], code: number, words: string][] = [
  [[], 2, 'Usage'],
  [['fly'], 2, 'There is no command "fly"'],
  [['serve', '--fast'], 1, "'--fast'"],
  [['import'], 1, 'Name one file'],
  [['import', 'x.ndjson', '--replace', '--missing'], 1, 'Choose one'],
  [['import', 'none.ndjson'], 1, 'there is no such file'],
  [['export', 'x.zip'], 1, 'ends in .ndjson or .tar.gz'],
]

test.each(everyNth(refused, 3))('lake %j ends with %i and says what is wrong', async (args, code, words) => {
  const result = await run(args, { LAKE_DIR: newDirectory() })
  expect(result).toMatchObject({ code, err: expect.stringContaining(words) })
  expect(result.err).not.toContain('    at ')
})
