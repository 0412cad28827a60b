/**
 * What a reader does not see, wherever it stands in a word: the places where a word may be divided (U+00AD, U+200B),
 * joiners, marks of direction and of byte order. Texts from Word, PDF and web pages are full of them.
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

/** Characters that are written as others, and read as them. The last is what is left of «İ» in small letters. */
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

/** All that is replaced in a text in small letters, from the first to the last, here and in sanity/queries/normal.ts. */
export const normalized: readonly (readonly [written: string, normal: string])[] = [
  ...invisibles.map((each) => [each, ''] as const),
  ...sameLetters,
]

const ascii = /^[ -~]*$/
const wide = /[\uff01-\uff5e]/g
const narrow = (written: string): string => String.fromCharCode(written.charCodeAt(0) - 0xfee0)

/** In characters. What is longer is no word: of its marks, when it has thousands, NFC takes the square. */
const longestComposed = 200

const replaceAll = (text: string): string =>
  normalized.reduce((left, [written, normal]) => left.replaceAll(written, normal), text)

/**
 * A text as searches compare it: in small letters, composed (NFC), without what nobody sees, and with the letters of
 * full-width forms and ligatures apart. The words of a query and the words of a text pass through it alike.
 */
export function normalFormOf(text: string): string {
  // Most words are in ASCII, in which nothing is replaced: 26 passes over each took marking twelve times as long.
  if (ascii.test(text)) return text.toLowerCase()
  const replaced = replaceAll(text.replace(wide, narrow).toLowerCase())
  return replaced.length > longestComposed ? replaced : replaced.normalize('NFC')
}

/** A text without what nobody sees in it, and else as it was written. */
export const visibleOf = (text: string): string =>
  invisibles.reduce((left, each) => left.replaceAll(each, ''), text).normalize('NFC')

/**
 * Words as they stand in a text: letters and digits in a row, with the marks above them and whatever nobody sees between
 * them (`invisibles`, once more: a test holds the two together). Anything else parts words. The classes have no character in common, so that it is linear in the text.
 */
export const word =
  /[\p{L}\p{N}](?:[[\p{L}\p{M}\p{N}]--[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]])*(?:[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]+[[\p{L}\p{M}\p{N}]--[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]]+)*/gv
