import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { isUnchanged } from '#lib/http/conditional.ts'
import { savedAs } from '#lib/http/disposition.ts'
import { HttpError } from '../errors.ts'
import type { LakeContext } from '../http/context.ts'
import { isActive, mediaTypeOf } from './mediaTypes.ts'

/** A document that can run scripts gets no privileges at all when it is opened on its own. */
const sandboxPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'"

export type Delivery = {
  /** The path of the file, or its bytes. */
  source: string | Uint8Array
  /** Identifies the bytes permanently: it contains a hash of them or of what they are made from. */
  name: string
  extension: string
  /** The name to save under; undefined shows the file in the browser. */
  saveAs: string | undefined
  /** Whether the response depends on the Accept header. */
  varies: boolean
}

/** Responds with a stored file. Its address never stands for other bytes, so it may be cached for a year. */
export async function deliver(c: LakeContext, delivery: Delivery): Promise<Response> {
  const { source, name, extension, saveAs, varies } = delivery
  const etag = `"${name}"`
  const type = mediaTypeOf(extension)
  const headers = new Headers({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': type,
    'x-content-type-options': 'nosniff',
    etag,
  })
  if (isActive(type)) headers.set('content-security-policy', sandboxPolicy)
  if (saveAs !== undefined) headers.set('content-disposition', savedAs(saveAs))
  if (varies) headers.set('vary', 'accept')
  if (isUnchanged(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })

  const size = typeof source === 'string' ? await sizeOf(source) : source.byteLength
  headers.set('content-length', String(size))
  if (c.req.method === 'HEAD') return new Response(null, { headers })
  if (typeof source !== 'string') return new Response(new Uint8Array(source), { headers })
  // Node's stream type and the DOM's are the same thing under two names.
  const body = Readable.toWeb(createReadStream(source)) as ReadableStream<Uint8Array>
  return new Response(body, { headers })
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new HttpError(404, 'The file is not in the local Content Lake any more')
  return found.size
}
