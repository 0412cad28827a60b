import { HttpError } from '../errors.ts'
import type { LakeContext } from './context.ts'

/** The Content Lake's own limit of a mutation body. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * The request's body. It is counted as it comes in, so a sender that does not say its length cannot fill the memory.
 * @throws HttpError 413 above `maxBytes`.
 */
export async function readBytes(c: LakeContext, maxBytes: number): Promise<Buffer> {
  const announced = Number(c.req.header('content-length') ?? 0)
  if (announced > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The request's body, parsed as JSON.
 * @throws HttpError 413 above 4 MB, 400 when it is not JSON.
 */
export async function readJson(c: LakeContext): Promise<unknown> {
  const text = (await readBytes(c, MAX_BYTES)).toString('utf8')
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON')
  }
}

const tooLarge = (maxBytes: number) =>
  new HttpError(413, `The request body is larger than ${maxBytes / 1024 / 1024} MB`)
