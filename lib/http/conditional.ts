/**
 * Whether `If-None-Match` says that its sender has just these bytes already (RFC 9110, 13.1.2): compared weakly, for a
 * proxy that unpacks them makes the tag weak.
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return ifNoneMatch.trim() === '*' || known.includes(etag)
}
