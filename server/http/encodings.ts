import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Encoding } from '#lib/http/encoding.ts'

/** Whether a body gains by being compressed: one under 500 bytes does not. */
export const isCompressible = (body: Buffer): boolean => body.length >= 500

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  // Level 5 takes some 1 ms for a page of 25 kB, on another thread, once for each rendering; 9 takes 5 ms and saves 3 %.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
}

/** Bytes to compress, and their tag (page.ts), which no other bytes have. */
export type Uncompressed = { body: Buffer; etag: string }

/** Compressed bodies, each made once, and kept within a bound. */
export type Compressed = {
  /** The body in an encoding: the kept one, or made and kept now. */
  of: (page: Uncompressed, encoding: Encoding) => Buffer | Promise<Buffer>
  /** Made anew, and kept by nobody: a search would push out what many read. */
  once: (page: Uncompressed, encoding: Encoding) => Promise<Buffer>
  /** The cached one; undefined when there is none. */
  known: (page: Uncompressed, encoding: Encoding) => Buffer | undefined
  /** How much is kept, in bytes. */
  size: () => number
}

/** What an entry takes beside its bytes: its key, and its place in the list. */
const overhead = 200

/**
 * By the tag of the uncompressed bytes: a page that was made anew with the same bytes is not compressed anew, and one whose
 * bytes have changed never gets the old ones. What has not been asked for longest goes first; `bytes` bounds them all.
 */
export function compressedWithin(bytes: number): Compressed {
  const kept = new LRUCache<string, Buffer, () => Promise<Buffer>>({
    maxSize: bytes,
    sizeCalculation: ({ length }) => length + overhead,
    // Readers who come while it is made get the same one, also when it has no room to stay in.
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  })
  const key = ({ etag }: Uncompressed, encoding: Encoding) => encoding + etag
  return {
    of: (page, encoding) =>
      kept.get(key(page, encoding)) ??
      kept.forceFetch(key(page, encoding), { context: () => compress[encoding](page.body) }),
    once: ({ body }, encoding) => compress[encoding](body),
    known: (page, encoding) => kept.get(key(page, encoding)),
    size: () => kept.calculatedSize,
  }
}
