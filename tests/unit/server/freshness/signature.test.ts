import { encodeSignatureHeader } from '@sanity/webhook'
import { describe, expect, test } from 'vitest'
import { signed } from '#server/freshness/signature.ts'

const secret = 'a-secret-of-sixteen-or-more'
const body = '{"_id":"a","title":"Ærleg talt"}'
const now = new Date('2026-11-22T12:00:00Z')
const header = (age = 0, text = body, key = secret) => encodeSignatureHeader(text, now.getTime() - age, key)

describe('a signature', () => {
  test('made by Sanity’s own library is true', async () => {
    expect(signed(body, await header(), secret, now)).toBe('true')
  })

  test('is true for a retry half an hour later, and no longer after 35 minutes', async () => {
    expect(signed(body, await header(30 * 60_000), secret, now)).toBe('true')
    expect(signed(body, await header(36 * 60_000), secret, now)).toBe('stale')
  })

  test('from the future is refused like one from the past', async () => {
    expect(signed(body, await header(-36 * 60_000), secret, now)).toBe('stale')
  })

  test('is false when one character of the body differs', async () => {
    expect(signed(body.replace('talt', 'tals'), await header(), secret, now)).toBe('false')
  })

  test('is false under another secret', async () => {
    expect(signed(body, await header(0, body, 'another-secret-of-sixteen'), secret, now)).toBe('false')
  })

  test('is not said to be stale when it is false as well', async () => {
    const old = await header(36 * 60_000, body, 'another-secret-of-sixteen')
    expect(signed(body, old, secret, now)).toBe('false')
  })

  test('is false when its time has been moved', async () => {
    const early = await header(60_000)
    const moved = early.replace(/t=\d+/, `t=${now.getTime()}`)
    expect(signed(body, moved, secret, now)).toBe('false')
  })

  test.each([
    null,
    '',
    'v1=abc',
    't=1,v1=abc',
    't=1795348800000,v1=',
    `t=1795348800000, v1=${'A'.repeat(43)}`,
  ])('of another form is false, not an error: %j', (given) => {
    expect(signed(body, given, secret, now)).toBe('false')
  })
})
