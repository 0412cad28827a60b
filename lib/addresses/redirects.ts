/** Without the slashes at the end. Not by `/\/+$/`, which begins anew at each of 15,000 slashes that an `x` follows. */
function withoutSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** What is the same however it is encoded. */
const isPlain = /^[\w./-]*$/

/**
 * The ways in which an editor may have written an address on this site that a reader now asks for: as it is read or
 * percent-encoded (either case), with or without a slash at the end. `path` is decoded; each spelling comes once.
 */
export function spellingsOf(path: string): string[] {
  const bare = withoutSlashes(path).normalize('NFC') || '/'
  // Nearly all that is made up is so, and is looked for in these two: 7 us of each answer.
  if (isPlain.test(bare)) return bare === '/' ? [bare] : [bare, `${bare}/`]
  const encoded = encodeURI(bare.toWellFormed())
  const lowerCase = encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  const spellings = [bare, encoded, lowerCase]
  return [...new Set(spellings.flatMap((spelling) => [spelling, `${withoutSlashes(spelling)}/`]))]
}

/** Two spellings of one address: percent-encoded or not, with or without a slash or a fragment at the end. */
export function sameAddress(a: string, b: string): boolean {
  return normal(a) === normal(b)
}

function normal(address: string): string {
  const bare = withoutSlashes(address.split('#')[0] ?? '') || '/'
  try {
    return decodeURI(bare).normalize('NFC')
  } catch {
    return bare
  }
}
