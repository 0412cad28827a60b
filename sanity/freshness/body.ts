/** A body over the limit; nothing beyond it is read. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

/**
 * Reads a request's body as text, `limit` bytes at most, whatever its content-length says.
 * @throws TooLargeError as soon as the limit is passed.
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length')) > limit) throw new TooLargeError()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new TooLargeError()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
