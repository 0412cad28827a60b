import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body to its end and discards it, up to `limit` bytes. Closing a connection with unread data resets
 * it, and nginx, which is still sending, takes that for a failed instance.
 * @returns whether the end was reached: false when there is more, or when the sender has gone.
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
