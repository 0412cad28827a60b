import { encodeSignatureHeader } from '@sanity/webhook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const body = JSON.stringify({ _id: 'nowhere', _type: 'topic', operation: 'delete', slug: 'hemmeleg-emne' })

async function deliver(text: string, headers: Record<string, string>) {
  const answer = await fetch(`${aktuelt.site}/api/revalidate`, { method: 'POST', body: text, headers })
  return { status: answer.status, said: await answer.text(), cache: answer.headers.get('cache-control') }
}

const sign = (text: string, time = Date.now(), secret = aktuelt.secret) =>
  encodeSignatureHeader(text, time, secret)

const counts = async () => (await (await fetch(`${aktuelt.site}/api/health`)).json()).webhook

describe('the webhook’s address on the built site', () => {
  test('takes in a delivery with a true signature, to be worked on after the answer', async () => {
    const taken = await deliver(body, { 'sanity-webhook-signature': await sign(body) })
    expect(taken).toMatchObject({ status: 200, said: expect.stringContaining('Accepted') })
    const health = async () => (await fetch(`${aktuelt.site}/api/health`)).json()
    await expect.poll(health).toMatchObject({ content: { pending: 0 } })
  })

  test('has nothing to do for one that comes again when it has been worked on', async () => {
    const headers = { 'sanity-webhook-signature': await sign(body), 'idempotency-key': 'once' }
    await deliver(body, headers)
    const again = async () => (await deliver(body, headers)).said
    await expect.poll(again, { timeout: 10_000 }).toContain('Nothing to do')
  })

  test('refuses no, a wrong and a stale signature alike, keeps none of it and repeats none of it', async () => {
    const wrong = await sign(body, Date.now(), 'a-secret-of-somebody-else')
    const stale = await sign(body, Date.now() - 3_600_000)
    const refused = [{}, { 'sanity-webhook-signature': wrong }, { 'sanity-webhook-signature': stale }]
    const before = await counts()
    for (const headers of refused) {
      const { status, said, cache } = await deliver(body, headers)
      expect(status).toBe(401)
      expect(said).not.toContain('hemmeleg')
      expect(cache).toBe('no-store')
    }
    const webhook = await counts()
    expect(webhook).toMatchObject({ accepted: before.accepted, rejected: before.rejected + 3 })
    expect(Date.now() - Date.parse(webhook.lastRejectedAt)).toBeLessThan(60_000)
  })

  test('refuses what it cannot use with 400, and what is too large with 413', async () => {
    expect(await deliver('{', { 'sanity-webhook-signature': await sign('{') })).toMatchObject({ status: 400 })
    const large = 'x'.repeat(70_000)
    expect(await deliver(large, { 'sanity-webhook-signature': await sign(large) })).toMatchObject({
      status: 413,
    })
  })

  test('is for POST alone', async () => {
    expect((await fetch(`${aktuelt.site}/api/revalidate`)).status).toBe(405)
  })
})

test('health tells whether the Content Lake answers', async () => {
  const answer = await fetch(`${aktuelt.site}/api/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'ok', content: { reachable: true } })
})
