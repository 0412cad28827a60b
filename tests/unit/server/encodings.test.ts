import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { encoded, encodingFor } from '#server/pages/encodings.ts'

describe('the encoding of an answer', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
    ['gzip;q=0', undefined],
  ])('to a reader who accepts %s is %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })
})

describe('a compressed body', () => {
  const body = Buffer.from('Aktuelt '.repeat(1_000))

  test('is the body again when it is unpacked, and smaller until then', async () => {
    const [br, gz] = await Promise.all([encoded(body, 'br'), encoded(body, 'gzip')])
    expect(br && brotliDecompressSync(br)).toEqual(body)
    expect(gz && gunzipSync(gz)).toEqual(body)
    expect(br?.length).toBeLessThan(body.length / 10)
  })

  test('is made once', () => {
    expect(encoded(body, 'br')).toBe(encoded(body, 'br'))
  })

  test('is not made of what is too small to gain by it', () => {
    expect(encoded(Buffer.from('kort'), 'br')).toBeUndefined()
  })
})
