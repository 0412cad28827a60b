/** A path segment as its writer meant it; what is not valid percent-encoding is left as it is, to be found nowhere. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** A path with each of its segments decoded. */
export const decodePath = (path: string): string => path.split('/').map(decodeSegment).join('/')

/** A decoded path as this site writes it: what may stand as it is, and the rest percent-encoded. */
export const encodedPath = (decoded: string): string => decoded.split('/').map(encodeURIComponent).join('/')

/** Whether a path's percent-encoding is valid throughout. Next answers a 500 where it is not. */
export function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * Whether a path, as it was sent, is another one to some who read it: when a segment stands for its folder or for the
 * one above (RFC 3986, 5.2.4), also between encoded slashes; or when a fragment follows, which no browser sends. To
 * Next, `/api/../aktuelt` was the list, and `/media/..#/x` the front page.
 */
export const isAmbiguous = (path: string): boolean =>
  path.includes('#') ||
  path
    .replace(/%2e/gi, '.')
    .split(/[/\\]|%2f|%5c/i)
    .some((part) => part === '.' || part === '..')
