import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Change } from '#server/freshness/change.ts'
import { joinPeers } from '#server/freshness/peers.ts'
import { redisPlace } from '#tests/support/redis.ts'

const patient = { timeout: 20_000, interval: 50 }

const changeOf = (id: string): Change => ({
  id,
  cause: 'webhook',
  deleted: false,
  revision: 'r1',
  updatedAt: '2026-11-22T12:00:00Z',
  previous: 'r0',
})

/** A Redis on its own port, which can be killed, and restarted with or without its data. */
async function testRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'aktuelt-redis-'))
  const { url, start, crash } = await redisPlace(folder)
  onTestFinished(async () => {
    await crash()
    rmSync(folder, { recursive: true, force: true })
  })
  const forget = () => rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true })
  return { url, start, kill: crash, forget }
}

/** An instance that records what it hears, and how often it was told that it may have missed something. */
function instance(url: string, name = 'local:production') {
  const told = { heard: [] as Change[], missed: 0 }
  const peers = joinPeers({
    url,
    name,
    hear: (change) => told.heard.push(change),
    missed: () => told.missed++,
  })
  onTestFinished(() => peers.stop())
  return { told, ...peers }
}

type Instance = ReturnType<typeof instance>

/** Repeats a change until it is heard: an instance does not report when it begins to listen. */
async function connected(from: Instance, to: Instance, id = 'hello'): Promise<void> {
  await vi.waitFor(() => {
    from.tell(changeOf(id))
    expect(to.told.heard.map((change) => change.id)).toContain(id)
  }, patient)
}

const ids = ({ told }: Instance) => new Set(told.heard.map(({ id }) => id))

test('what one instance is told, the others hear, and not itself', async () => {
  const redis = await testRedis()
  await redis.start()
  const [one, other] = [instance(redis.url), instance(redis.url)]
  await connected(one, other)
  await connected(other, one, 'answer')
  one.tell({ ...changeOf('gone'), deleted: true, revision: undefined, updatedAt: undefined })
  await vi.waitFor(() => expect(ids(other)).toContain('gone'), patient)
  expect(other.told.heard.at(-1)).toEqual({ id: 'gone', cause: 'peer', deleted: true, previous: 'r0' })
  expect(other.told.heard[0]).toEqual({ ...changeOf('hello'), cause: 'peer' })
  expect(ids(one)).toEqual(new Set(['answer']))
})

test('instances of another site in the same Redis hear nothing', async () => {
  const redis = await testRedis()
  await redis.start()
  const [one, other, stranger] = [
    instance(redis.url),
    instance(redis.url),
    instance(redis.url, 'b:production'),
  ]
  await connected(one, other)
  expect(stranger.told.heard).toEqual([])
})

test.each([
  ['with what it held', false],
  ['empty', true],
])(
  'when Redis comes back %s, each is told that it may have missed something, and hears on',
  async (_, empty) => {
    const redis = await testRedis()
    await redis.start()
    const [one, other] = [instance(redis.url), instance(redis.url)]
    await connected(one, other)
    await redis.kill()
    await vi.waitFor(() => expect(other.told.missed).toBeGreaterThan(0), patient)
    one.tell(changeOf('lost'))
    await pause(2_000)
    const before = other.told.missed
    if (empty) redis.forget()
    await redis.start()
    await vi.waitFor(() => expect(other.told.missed).toBeGreaterThan(before), patient)
    await connected(one, other, 'after')
  },
)

test('Redis away at the start is no error: it is joined when it comes, and what came before may have been missed', async () => {
  const redis = await testRedis()
  const [one, other] = [instance(redis.url), instance(redis.url)]
  one.tell(changeOf('lost'))
  await pause(1_000)
  await redis.start()
  await connected(one, other)
  expect(other.told.missed).toBeGreaterThan(0)
})

test('an instance can be stopped while Redis is away', async () => {
  const redis = await testRedis()
  const one = instance(redis.url)
  await pause(500)
  await one.stop()
  one.tell(changeOf('late'))
})
