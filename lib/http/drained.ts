import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body to its end and throws it away, `limit` bytes at most. To close a connection with something
 * unread on it is to reset it, and nginx, which is still sending, takes that for an instance that failed.
 * @returns whether the end was reached; not so when there is more, and when the sender has gone.
 */
export async function drained(request: IncomingMessage, limit: number): Promise<boolean> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return false
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > limit) return false
    }
    return true
  } catch {
    return false
  }
}
