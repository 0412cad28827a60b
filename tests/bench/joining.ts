import { brotliCompressSync, constants, crc32, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { etagOf } from '#server/cache/page.ts'
import { median } from './figures.ts'

/**
 * What it costs to replace a fragment in a cached page: compressing the whole page again, as the site does, or joining
 * parts that were compressed separately. With what Node has, only gzip can be joined.
 */

/** The header of a gzip stream without a name or a time (RFC 1952, 2.3). */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])

const level = 6

/** A part that is followed by others: it does not end with a final block, and ends at a whole byte. */
const leading = (part: Buffer): Buffer => deflateRawSync(part, { level, finishFlush: constants.Z_SYNC_FLUSH })

/** One gzip stream made of compressed parts; `whole` is the text that they make up. */
function joined(parts: readonly Buffer[], whole: Buffer): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(whole), 0)
  trailer.writeUInt32LE(whole.length, 4)
  return Buffer.concat([header, ...parts, trailer])
}

const times = 300

/** The median of what a piece of work costs, in µs. */
const costOf = (work: () => unknown): number =>
  median(
    Array.from({ length: times }, () => {
      const began = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(began)
      return user + system
    }),
  )

/** Costs in µs and sizes in bytes, by name. @throws when the joined parts do not give the page. */
export function joiningCosts(page: Buffer): Record<string, number> {
  const at = page.indexOf('<main')
  const [before, after] = [page.subarray(0, at), page.subarray(at)]
  const fragment = Buffer.from('<aside class="ds-alert"><p>Kommunehuset er stengt i dag.</p></aside>')
  const whole = Buffer.concat([before, fragment, after])
  const [first, last] = [leading(before), deflateRawSync(after, { level })]
  const join = () => joined([first, leading(fragment), last], whole)
  if (!gunzipSync(join()).equals(whole)) throw new Error('What is joined is not the page.')
  const brotli = () => brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  const gzip = () => gzipSync(whole, { level })
  return {
    'another fragment in a page, gzip anew, µs': costOf(() => [gzip(), etagOf(whole)]),
    'another fragment in a page, brotli anew, µs': costOf(() => [brotli(), etagOf(whole)]),
    'another fragment in a page, gzip joined, µs': costOf(() => [join(), etagOf(whole)]),
    'the page in gzip, bytes': gzip().length,
    'the page in gzip, joined, bytes': join().length,
    'the page in brotli, bytes': brotli().length,
  }
}
