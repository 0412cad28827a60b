import { parseAccept } from 'hono/utils/accept'

export type Encoding = 'br' | 'gzip'

const encodings: readonly Encoding[] = ['br', 'gzip']

/** The best that we have of what a reader takes, by its Accept-Encoding (RFC 9110, 12.5.3); undefined for the bytes as they are. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = new Map(parseAccept(accepted ?? '').map(({ type, q }) => [type.toLowerCase(), q]))
  return encodings.find((encoding) => (taken.get(encoding) ?? taken.get('*') ?? 0) > 0)
}

/** An ETag in an encoding: the bytes are others, and so is their tag (RFC 9110, 8.8.3.3). */
export const tagIn = (encoding: Encoding | undefined, etag: string): string =>
  encoding ? etag.replace(/"$/, `-${encoding}"`) : etag
