import { describe, expect, test } from 'vitest'
import { encodingFor, tagIn } from '#lib/http/encoding.ts'

describe('the encoding of an answer', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=0', undefined],
    ['', undefined],
    [undefined, undefined],
    ['gzip;q=0', undefined],
    ['gzip;q=0.000', undefined],
    ['zebra, x-gzip, gzipped', undefined],
    [';;,,;q=,=', undefined],
    [`${'x,'.repeat(4_000)}gzip`, 'gzip'],
  ])('to a reader who accepts %s is %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })
})

test.each([
  ['"a"', 'gzip', '"a-gzip"'],
  ['W/"a"', 'br', 'W/"a-br"'],
  ['"a"', undefined, '"a"'],
] as const)('the tag %s in %s is %s', (etag, encoding, own) => {
  expect(tagIn(encoding, etag)).toBe(own)
})
