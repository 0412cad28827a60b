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
