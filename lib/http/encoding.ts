import { parseAccept } from 'hono/utils/accept'

export type Encoding = 'br' | 'gzip'

const encodings: readonly Encoding[] = ['br', 'gzip']

/**
 * The best of our encodings that a client accepts, by its Accept-Encoding (RFC 9110, 12.5.3); undefined: no encoding.
 */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = new Map(parseAccept(accepted ?? '').map(({ type, q }) => [type.toLowerCase(), q]))
  return encodings.find((encoding) => (taken.get(encoding) ?? taken.get('*') ?? 0) > 0)
}

/** The ETag of a response in an encoding: its bytes differ, so its tag must too (RFC 9110, 8.8.3.3). */
export const tagIn = (encoding: Encoding | undefined, etag: string): string =>
  encoding ? etag.replace(/"$/, `-${encoding}"`) : etag
