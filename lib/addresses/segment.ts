/** A decoded path segment; one with invalid percent-encoding is returned as it is, and will match nothing. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** A path with each of its segments decoded. */
export const decodePath = (path: string): string => path.split('/').map(decodeSegment).join('/')

/** A decoded path as this site writes it: percent-encoded where necessary. */
export const encodedPath = (decoded: string): string => decoded.split('/').map(encodeURIComponent).join('/')

/** Whether a path's percent-encoding is valid throughout. Next responds with a 500 when it is not. */
export function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * Whether different software may interpret a path, as it was sent, differently: it has a dot segment (RFC 3986, 5.2.4),
 * possibly between encoded slashes, or a fragment, which no browser sends. Next read `/api/../aktuelt` as the list, and
 * `/media/..#/x` as the front page.
 */
export const isAmbiguous = (path: string): boolean =>
  path.includes('#') ||
  path
    .replace(/%2e/gi, '.')
    .split(/[/\\]|%2f|%5c/i)
    .some((part) => part === '.' || part === '..')
