import type { IncomingMessage, ServerResponse } from 'node:http'
import { isUnchanged } from '#lib/http/conditional.ts'
import { type Encoding, encodingFor, tagIn } from '#lib/http/encoding.ts'
import { etagOf } from '../cache/page.ts'
import { compressedWithin, isCompressible } from './encodings.ts'
import { type Insertion, withInsertion } from './insertion.ts'

/** The headers of every response of ours. */
export const always = {
  'x-content-type-options': 'nosniff',
  // YouTube's player refuses to play (error 153) without a referrer.
  'referrer-policy': 'strict-origin-when-cross-origin',
  vary: 'accept-encoding',
}

/** Room for some 2,500 pages in both encodings. What has no room is compressed again when it is requested. */
const compressed = compressedWithin(32 * 1024 * 1024)

/** `isOwn` marks a response for one reader, which is not worth the room in the compressed cache. */
type Bytes = {
  status: number
  headers: Record<string, string>
  body: Buffer
  etag: string | undefined
  isOwn?: boolean
}

/** A response of ours, and what is to be put into it if it is a page. */
export type Sendable = Bytes & { insertion: Insertion | undefined }

/** The bytes to send; undefined for HEAD when not compressed yet: nothing is compressed just for its length. */
function bytesOf(
  request: IncomingMessage,
  page: Bytes,
  encoding: Encoding | undefined,
): Buffer | Promise<Buffer> | undefined {
  const { etag = etagOf(page.body), isOwn = false } = page
  if (encoding === undefined) return page.body
  // Not spread: a page that something is put into has no bytes until they are wanted.
  const uncompressed = {
    etag,
    get body() {
      return page.body
    },
  }
  if (request.method === 'HEAD') return compressed.known(uncompressed, encoding)
  return isOwn ? compressed.once(uncompressed, encoding) : compressed.of(uncompressed, encoding)
}

/** Sends a response in the encoding that the client accepts, with what is to be put into it. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { insertion, ...sent }: Sendable,
): Promise<void> {
  const answer = withInsertion<Bytes>(sent, insertion)
  const { status, headers } = answer
  const encoding = isCompressible(sent.body) ? encodingFor(request.headers['accept-encoding']) : undefined
  const etag = answer.etag && tagIn(encoding, answer.etag)
  if (status === 200 && etag !== undefined && isUnchanged(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...always, ...headers, etag }).end()
    return
  }
  const bytes = await bytesOf(request, answer, encoding)
  response.writeHead(status, {
    ...always,
    ...headers,
    ...(encoding && { 'content-encoding': encoding }),
    ...(etag && { etag }),
    ...(bytes && { 'content-length': bytes.length }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
