import { encodeSignatureHeader } from '@sanity/webhook'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database.ts'
import type { Change } from '#server/freshness/change.ts'
import { handledIn } from '#server/freshness/handled.ts'
import type { Taken } from '#server/freshness/queue.ts'
import { type Receiver, receive } from '#server/freshness/receive.ts'

const secret = 'a-secret-of-sixteen-or-more'
const now = new Date('2026-11-22T12:00:00Z')
const change = {
  _id: 'a',
  _type: 'article',
  _rev: 'r1',
  _updatedAt: '2026-11-22T11:59:59Z',
  slug: 'hemmeleg',
  previous: 'r0',
  operation: 'update',
}
const body = JSON.stringify(change)

type Delivery = { signature?: string | null; key?: string }

/** A receiver that records the changes it accepts, while it is allowed to accept them. */
function receiver(more: Partial<Receiver> = {}) {
  const accepted: { change: Change; keys: readonly string[] }[] = []
  const state = { taken: 'kept' as Taken }
  const setup: Receiver = {
    secret,
    handled: handledIn(openDatabase(':memory:')),
    now: () => now,
    accept: (seen, keys) => {
      if (state.taken !== 'refused') accepted.push({ change: seen, keys })
      return state.taken
    },
    ...more,
  }
  const deliver = async (text: string, { signature, key }: Delivery = {}) => {
    const header =
      signature === undefined ? await encodeSignatureHeader(text, now.getTime(), secret) : signature
    const headers = new Headers()
    if (header !== null) headers.set('sanity-webhook-signature', header)
    if (key) headers.set('idempotency-key', key)
    return receive(new Request('http://site/api/revalidate', { method: 'POST', body: text, headers }), setup)
  }
  return { accepted, deliver, setup, state, handled: setup.handled }
}

test('a signed change is taken in, with what the Content Lake is expected to reach', async () => {
  const { accepted, deliver } = receiver()
  expect(await deliver(body)).toMatchObject({ status: 200 })
  expect(accepted.map((each) => each.change)).toEqual([
    {
      id: 'a',
      cause: 'webhook',
      deleted: false,
      revision: 'r1',
      updatedAt: change._updatedAt,
      previous: 'r0',
    },
  ])
})

test.each([
  ['that was not there before', null, null],
  ['by a webhook that does not tell what it follows', undefined, undefined],
])('a change %s is taken in as such', async (_, previous, taken) => {
  const { accepted, deliver } = receiver()
  await deliver(JSON.stringify({ ...change, previous }))
  expect(accepted[0]?.change.previous).toBe(taken)
})

test('of a deletion nothing is expected but that it is gone', async () => {
  const { accepted, deliver } = receiver()
  await deliver(JSON.stringify({ ...change, operation: 'delete' }))
  expect(accepted[0]?.change).toMatchObject({ deleted: true, revision: undefined, updatedAt: undefined })
})

describe('the guards, in order', () => {
  const tooLarge = 'x'.repeat(65 * 1024)

  test('the body is read before any answer: a proxy takes one to what it still sends for a failure', async () => {
    for (const [secretSet, signature] of [
      [undefined, null],
      [secret, null],
      [secret, 'wrong'],
    ] as const) {
      const request = new Request('http://site/api/revalidate', {
        method: 'POST',
        body: 'x'.repeat(64 * 1024),
      })
      if (signature !== null) request.headers.set('sanity-webhook-signature', signature)
      const { status } = await receive(request, receiver({ secret: secretSet }).setup)
      expect([secretSet === undefined ? 503 : 401, true]).toEqual([status, request.bodyUsed])
    }
  })

  test('no secret is 503 before the signature is looked at, so that the sender tries again', async () => {
    const { accepted, deliver } = receiver({ secret: undefined })
    expect(await deliver(body, { signature: null })).toMatchObject({ status: 503 })
    expect(accepted).toEqual([])
  })

  test('no signature is 401 before the body is understood', async () => {
    expect(await receiver().deliver('not json', { signature: null })).toMatchObject({ status: 401 })
  })

  test.each(['wrong', null])(
    'a body over 64 KiB is 413 before its signature is looked at: %s',
    async (signature) => {
      expect(await receiver().deliver(tooLarge, { signature })).toMatchObject({ status: 413 })
    },
  )

  test.each([
    ['a wrong one', `t=${now.getTime()},v1=${'A'.repeat(43)}`],
    ['none that can be read', 'wrong'],
  ])('a signature that is %s is 401 before the body is understood', async (_, signature) => {
    expect(await receiver().deliver('not json', { signature })).toMatchObject({ status: 401 })
  })

  test('a signature of an hour ago is 401', async () => {
    const signature = await encodeSignatureHeader(body, now.getTime() - 3_600_000, secret)
    expect(await receiver().deliver(body, { signature })).toMatchObject({ status: 401 })
  })

  test.each([
    'not json',
    '[]',
    '{}',
    '{"_type":"article"}',
    JSON.stringify({ ...change, operation: 'rename' }),
    JSON.stringify({ ...change, _id: 'x'.repeat(201) }),
    JSON.stringify({ ...change, _updatedAt: 'i går' }),
  ])('a signed body that cannot be used is 400: %s', async (text) => {
    const { accepted, deliver } = receiver()
    expect(await deliver(text)).toMatchObject({ status: 400 })
    expect(accepted).toEqual([])
  })

  // The second is what Studio keeps of a deleted document.
  test.each(['sanity.previewUrlSecret', 'deleted'])(
    '%s, which no page shows, is 200, with nothing to do',
    async (_type) => {
      const { accepted, deliver } = receiver()
      const outcome = await deliver(JSON.stringify({ ...change, _type }))
      expect([outcome.status, accepted]).toEqual([200, []])
    },
  )
})

test('no answer repeats anything of the body', async () => {
  const { deliver } = receiver()
  const bodies = [
    body,
    JSON.stringify({ ...change, operation: 'hemmeleg' }),
    '{"_type":"hemmeleg"}',
    'hemmeleg',
  ]
  for (const text of bodies) {
    for (const delivery of [{}, { signature: null }, { signature: 'hemmeleg' }]) {
      expect((await deliver(text, delivery)).message).not.toContain('hemmeleg')
    }
  }
})

describe('a delivery that comes again', () => {
  test('is taken in again until its change has been handled: pages may still be stale', async () => {
    const { accepted, deliver } = receiver()
    await deliver(body, { key: 'k1' })
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 200 })
    expect(accepted).toHaveLength(2)
  })

  test('is not taken in once it has been handled, by its key or by its signature', async () => {
    const { accepted, deliver, handled } = receiver()
    await deliver(body, { key: 'k1' })
    handled.add(accepted[0]?.keys ?? [])
    const signature = await encodeSignatureHeader(body, now.getTime() - 1_000, secret)
    expect(await deliver(body, { key: 'k1', signature })).toMatchObject({ status: 200 })
    expect(await deliver(body, { key: 'k2' })).toMatchObject({ status: 200 })
    expect(accepted).toHaveLength(1)
  })

  test('is known by its signature alone when its key is longer than is kept of one', async () => {
    const { accepted, deliver } = receiver()
    await deliver(body, { key: 'k'.repeat(10_000) })
    expect(accepted[0]?.keys.map((key) => key.slice(0, 9))).toEqual(['signature'])
  })

  test('is taken in at last when too many changes waited the first time, which was 503', async () => {
    const { accepted, deliver, state } = receiver()
    state.taken = 'refused'
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 503 })
    state.taken = 'kept'
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 200 })
    expect(accepted).toHaveLength(1)
  })

  test('is asked for again when it cannot be written down, and worked on meanwhile', async () => {
    const { accepted, deliver, state } = receiver()
    state.taken = 'in memory'
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 503 })
    expect(accepted).toHaveLength(1)
  })
})
