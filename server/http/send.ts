import type { IncomingMessage, ServerResponse } from 'node:http'
import { isUnchanged } from '#lib/http/conditional.ts'
import { type Encoding, encodingFor, tagIn } from '#lib/http/encoding.ts'
import { etagOf } from '../cache/page.ts'
import { compressedWithin, isCompressible } from './encodings.ts'

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
export type Sendable = {
  status: number
  headers: Record<string, string>
  body: Buffer
  etag: string | undefined
  isOwn?: boolean
}

/** The bytes to send; undefined for HEAD when not compressed yet: nothing is compressed just for its length. */
function bytesOf(
  request: IncomingMessage,
  { body, etag = etagOf(body), isOwn = false }: Sendable,
  encoding: Encoding | undefined,
): Buffer | Promise<Buffer> | undefined {
  if (encoding === undefined) return body
  if (request.method === 'HEAD') return compressed.known({ body, etag }, encoding)
  return isOwn ? compressed.once({ body, etag }, encoding) : compressed.of({ body, etag }, encoding)
}

/** Sends a response in the encoding that the client accepts. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Sendable,
): Promise<void> {
  const { status, headers, body } = answer
  const encoding = isCompressible(body) ? encodingFor(request.headers['accept-encoding']) : undefined
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
