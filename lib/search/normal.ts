/**
 * Characters that are invisible anywhere in a word: optional break points (U+00AD, U+200B), joiners, direction marks
 * and byte order marks. Texts from Word, PDF and web pages are full of them.
 */
export const invisibles: readonly string[] = [
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\ufe0e',
  '\ufe0f',
  '\ufeff',
]

/** Characters that read the same as others. The last is what «İ» becomes in lower case. */
const sameLetters: readonly (readonly [written: string, normal: string])[] = [
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['²', '2'],
  ['³', '3'],
  ['i\u0307', 'i'],
]

/** All replacements in a lower-case text, in this order, here and in sanity/queries/normal.ts. */
export const normalized: readonly (readonly [written: string, normal: string])[] = [
  ...invisibles.map((each) => [each, ''] as const),
  ...sameLetters,
]

const ascii = /^[ -~]*$/
const wide = /[\uff01-\uff5e]/g
const narrow = (written: string): string => String.fromCharCode(written.charCodeAt(0) - 0xfee0)

/** In characters. Anything longer is not a word, and NFC takes quadratic time on thousands of combining marks. */
const longestComposed = 200

const replaceAll = (text: string): string =>
  normalized.reduce((left, [written, normal]) => left.replaceAll(written, normal), text)

/**
 * A text as searches compare it: in lower case, composed (NFC), without invisible characters, and with full-width forms
 * and ligatures replaced by plain letters. It is applied both to the words of a query and to the words of a text.
 */
export function normalFormOf(text: string): string {
  // Most words are ASCII, in which nothing is replaced: with 30 passes over each, marking takes twelve times as long.
  if (ascii.test(text)) return text.toLowerCase()
  const replaced = replaceAll(text.replace(wide, narrow).toLowerCase())
  return replaced.length > longestComposed ? replaced : replaced.normalize('NFC')
}

/** A text without its invisible characters, and otherwise as it was written. */
export const visibleOf = (text: string): string =>
  invisibles.reduce((left, each) => left.replaceAll(each, ''), text).normalize('NFC')

/**
 * Matches the words in a text: runs of letters and digits, with their combining marks and any invisible characters
 * between them (the same list as `invisibles`: a test compares the two). Anything else separates words. The classes
 * have no character in common, so that matching is linear in the text.
 */
export const word =
  /[\p{L}\p{N}](?:[[\p{L}\p{M}\p{N}]--[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]])*(?:[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]+[[\p{L}\p{M}\p{N}]--[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]]+)*/gv
