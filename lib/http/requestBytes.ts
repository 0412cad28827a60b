/** A request's body over the limit; nothing beyond it has been read. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/**
 * A request's body, `limit` bytes at most. It is counted as it comes in, so a sender that does not say its length, or
 * says it wrongly, cannot fill the memory.
 * @throws TooLargeError as soon as the limit is passed.
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
