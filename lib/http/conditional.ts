/**
 * Whether `If-None-Match` says that the client already has exactly these bytes (RFC 9110, 13.1.2). The comparison is
 * weak, because a proxy that decompresses a response makes its tag weak.
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return ifNoneMatch.trim() === '*' || known.includes(etag)
}
