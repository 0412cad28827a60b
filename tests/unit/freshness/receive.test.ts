import { encodeSignatureHeader } from '@sanity/webhook'
import { describe, expect, test } from 'vitest'
import type { Change } from '#sanity/freshness/change.ts'
import { rememberHandled } from '#sanity/freshness/handled.ts'
import { type Receiver, receive } from '#sanity/freshness/receive.ts'

const secret = 'a-secret-of-sixteen-or-more'
const now = new Date('2026-11-22T12:00:00Z')
const change = {
  _id: 'a',
  _type: 'article',
  _rev: 'r1',
  slug: 'ei-sak',
  before: { slug: 'gamal' },
  operation: 'update',
}

type Options = { signature?: string | null; key?: string; secret?: string; fresh?: boolean[] }

/** A receiver whose refreshes are counted, and come out as `fresh` says, in turn (true when it says nothing). */
function receiver(options: Options = {}) {
  const changes: Change[] = []
  const outcomes = [...(options.fresh ?? [])]
  const setup: Receiver = {
    secret: 'secret' in options ? options.secret : secret,
    handled: rememberHandled(),
    now: () => now,
    refresh: async (seen) => {
      changes.push(seen)
      return outcomes.shift() ?? true
    },
  }
  const deliver = async (body: string, { signature, key }: Options = {}) => {
    const header =
      signature === undefined ? await encodeSignatureHeader(body, now.getTime(), secret) : signature
    const headers = new Headers()
    if (header !== null) headers.set('sanity-webhook-signature', header)
    if (key) headers.set('idempotency-key', key)
    return receive(new Request('http://site/api/revalidate', { method: 'POST', body, headers }), setup)
  }
  return { changes, deliver }
}

describe('the receiver', () => {
  test('refreshes a signed change, with the slugs of before and after', async () => {
    const { changes, deliver } = receiver()
    expect(await deliver(JSON.stringify(change))).toMatchObject({ status: 200 })
    expect(changes).toEqual([
      {
        id: 'a',
        type: 'article',
        operation: 'update',
        revision: 'r1',
        updatedAt: undefined,
        slugs: ['ei-sak', 'gamal'],
      },
    ])
  })

  test('answers 503 without a secret, so that nothing is dropped by the sender', async () => {
    const { changes, deliver } = receiver({ secret: undefined as never })
    expect(await deliver(JSON.stringify(change))).toMatchObject({ status: 503 })
    expect(changes).toEqual([])
  })

  test.each([
    ['no signature', null],
    ['a wrong one', `t=${now.getTime()},v1=${'A'.repeat(43)}`],
  ])('refuses %s with 401, and repeats nothing of the body', async (_, signature) => {
    const { changes, deliver } = receiver()
    const outcome = await deliver(JSON.stringify({ ...change, slug: 'hemmeleg' }), { signature })
    expect(outcome.status).toBe(401)
    expect(outcome.message).not.toContain('hemmeleg')
    expect(changes).toEqual([])
  })

  test('refuses a stale signature with 401', async () => {
    const { deliver } = receiver()
    const body = JSON.stringify(change)
    const signature = await encodeSignatureHeader(body, now.getTime() - 3_600_000, secret)
    expect(await deliver(body, { signature })).toMatchObject({ status: 401 })
  })

  test('reads no more than 64 KiB, and answers 413', async () => {
    const { deliver } = receiver()
    expect(await deliver('x'.repeat(65 * 1024))).toMatchObject({ status: 413 })
  })

  test.each([
    'not json',
    '[]',
    '{}',
    '{"_type":"article"}',
    JSON.stringify({ ...change, operation: 'rename' }),
  ])('answers 400 to a signed body it cannot use: %s', async (body) => {
    const { changes, deliver } = receiver()
    expect(await deliver(body)).toMatchObject({ status: 400 })
    expect(changes).toEqual([])
  })

  test('has nothing to do for a type that no page shows', async () => {
    const { changes, deliver } = receiver()
    expect(await deliver(JSON.stringify({ ...change, _type: 'sanity.previewUrlSecret' }))).toMatchObject({
      status: 200,
    })
    expect(changes).toEqual([])
  })

  test('handles a delivery that is repeated once, by its key or by its signature', async () => {
    const { changes, deliver } = receiver()
    const body = JSON.stringify(change)
    await deliver(body, { key: 'k1' })
    const later = await encodeSignatureHeader(body, now.getTime() - 1_000, secret)
    expect(await deliver(body, { key: 'k1', signature: later })).toMatchObject({ status: 200 })
    expect(await deliver(body, { key: 'k2' })).toMatchObject({ status: 200 })
    expect(changes).toHaveLength(1)
  })

  test('answers 503 while a page is stale, and handles the next attempt anew', async () => {
    const { changes, deliver } = receiver({ fresh: [false, true] })
    const body = JSON.stringify(change)
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 503 })
    expect(await deliver(body, { key: 'k1' })).toMatchObject({ status: 200 })
    expect(changes).toHaveLength(2)
  })
})
