import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { etagOf } from '#server/cache/page.ts'
import { compressedWithin, isCompressible } from '#server/http/encodings.ts'

const pageOf = (body: Buffer) => ({ body, etag: etagOf(body) })
const text = (word: string) => pageOf(Buffer.from(`${word} `.repeat(1_000)))
/** A page of incompressible bytes: the cached size equals its own. */
const noise = (bytes: number) => pageOf(randomBytes(bytes))

describe('a compressed body', () => {
  const page = text('Aktuelt')

  test('is the body again when it is unpacked, and smaller until then', async () => {
    const compressed = compressedWithin(100_000)
    const [br, gz] = await Promise.all([compressed.of(page, 'br'), compressed.of(page, 'gzip')])
    expect(brotliDecompressSync(br)).toEqual(page.body)
    expect(gunzipSync(gz)).toEqual(page.body)
    expect(br.length).toBeLessThan(page.body.length / 10)
  })

  test('is made once for all who ask, and for the same page made anew', async () => {
    const compressed = compressedWithin(100_000)
    const many = await Promise.all(Array.from({ length: 20 }, () => compressed.of(page, 'gzip')))
    const anew = await compressed.of({ ...page, body: Buffer.from(page.body) }, 'gzip')
    expect(new Set([...many, anew]).size).toBe(1)
  })

  test('is never that of a page with other bytes', async () => {
    const compressed = compressedWithin(100_000)
    const [one, other] = [text('eitt'), text('anna')]
    await compressed.of(one, 'gzip')
    expect(gunzipSync(await compressed.of(other, 'gzip'))).toEqual(other.body)
  })

  test('is known when it has been made', async () => {
    const compressed = compressedWithin(100_000)
    expect(compressed.known(page, 'br')).toBeUndefined()
    const made = await compressed.of(page, 'br')
    expect(compressed.known(page, 'br')).toBe(made)
    expect(compressed.known(page, 'gzip')).toBeUndefined()
  })

  test('takes no room when it is made for one reader', async () => {
    const compressed = compressedWithin(100_000)
    expect(gunzipSync(await compressed.once(page, 'gzip'))).toEqual(page.body)
    expect([compressed.known(page, 'gzip'), compressed.size()]).toEqual([undefined, 0])
  })

  test('goes when there is no room, the one that has not been asked for longest first', async () => {
    const compressed = compressedWithin(50_000)
    const pages = Array.from({ length: 20 }, () => noise(10_000))
    const [first = noise(1)] = pages
    for (const each of pages) {
      await compressed.of(each, 'gzip')
      await compressed.of(first, 'gzip')
      expect(compressed.size()).toBeLessThanOrEqual(50_000)
    }
    const kept = pages.filter((each) => compressed.known(each, 'gzip'))
    expect(kept).toEqual([first, ...pages.slice(-3)])
  })

  test('is given to all who wait for it, also when there is no room for so many at once', async () => {
    const compressed = compressedWithin(15_000)
    const pages = Array.from({ length: 30 }, () => noise(10_000))
    const made = await Promise.all(
      pages.flatMap((each) => [each, each]).map((each) => compressed.of(each, 'gzip')),
    )
    expect(made.map((bytes) => gunzipSync(bytes))).toEqual(pages.flatMap(({ body }) => [body, body]))
    expect(compressed.size()).toBeLessThanOrEqual(15_000)
  })

  test('is given, and not kept, when it is larger than all the room', async () => {
    const compressed = compressedWithin(5_000)
    const large = noise(10_000)
    expect(gunzipSync(await compressed.of(large, 'gzip'))).toEqual(large.body)
    expect(compressed.size()).toBe(0)
  })

  test('is not made of what is too small to gain by it', () => {
    expect([499, 500].map((bytes) => isCompressible(Buffer.alloc(bytes)))).toEqual([false, true])
  })
})
