import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { Encoding } from '#lib/http/encoding.ts'

/** Whether a body is worth compressing: one under 500 bytes is not. */
export const isCompressible = (body: Buffer): boolean => body.length >= 500

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  // Level 5 takes some 1 ms for a 25 kB page, on another thread, once per rendering; 9 takes 5 ms and saves 3 %.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
}

/** Bytes to compress, read only when they are compressed, and their ETag (server/cache/page.ts), which is unique to them. */
export type Uncompressed = { body: Buffer; etag: string }

/** A bounded cache of compressed bodies, each compressed once. */
export type Compressed = {
  /** The body in an encoding: from the cache, or compressed and cached now. */
  of: (page: Uncompressed, encoding: Encoding) => Buffer | Promise<Buffer>
  /** Compresses without caching: searches would evict the pages that many read. */
  once: (page: Uncompressed, encoding: Encoding) => Promise<Buffer>
  /** The cached one; undefined when there is none. */
  known: (page: Uncompressed, encoding: Encoding) => Buffer | undefined
  /** The size of the cache, in bytes. */
  size: () => number
}

/** What a cache entry takes beside its bytes: its key, and its place in the list. */
const overhead = 200

/**
 * Keyed by the ETag of the uncompressed bytes: a page rendered again with the same bytes is not compressed again, and
 * one with other bytes never gets the old ones. The least recently used go first; `bytes` bounds them all.
 */
export function compressedWithin(bytes: number): Compressed {
  const kept = new LRUCache<string, Buffer, () => Promise<Buffer>>({
    maxSize: bytes,
    sizeCalculation: ({ length }) => length + overhead,
    // Concurrent requests share one compression, even when the result is too large for the cache.
    fetchMethod: (_key, _old, { context }) => context(),
    ignoreFetchAbort: true,
  })
  const key = ({ etag }: Uncompressed, encoding: Encoding) => encoding + etag
  return {
    of: (page, encoding) =>
      kept.get(key(page, encoding)) ??
      kept.forceFetch(key(page, encoding), { context: () => compress[encoding](page.body) }),
    once: (page, encoding) => compress[encoding](page.body),
    known: (page, encoding) => kept.get(key(page, encoding)),
    size: () => kept.calculatedSize,
  }
}
