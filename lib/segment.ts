/** A path segment as its writer meant it; what is not valid percent-encoding is left as it is, to be found nowhere. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
