/**
 * The ways in which an editor may have written an address on this site that a reader now asks for: as it is read or
 * percent-encoded (either case), with or without a slash at the end. `path` is decoded; each spelling comes once.
 */
export function spellingsOf(path: string): string[] {
  const bare = path.replace(/\/+$/, '').normalize('NFC') || '/'
  const encoded = encodeURI(bare)
  const lowerCase = encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  const spellings = [bare, encoded, lowerCase]
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.replace(/\/?$/, '/')]))]
}
