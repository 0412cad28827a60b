/** A request body exceeds the limit; the rest of it has not been read. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/**
 * A request's body, at most `limit` bytes. Bytes are counted as they arrive, so a sender that gives no length, or a
 * wrong one, cannot fill the memory.
 * @throws TooLargeError as soon as the limit is exceeded.
 */
export async function requestBytes(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.headers.get('content-length')) > limit) throw new TooLargeError()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new TooLargeError()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
