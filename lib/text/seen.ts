/**
 * A visible character: not a control character, a space or a zero-width character such as a joiner (Unicode's
 * White_Space and Default_Ignorable_Code_Point, except those in planes 1 and 14, which occur in no import). Written
 * out, because the queries have the same list (sanity/queries/readable.ts), and a test compares the two.
 */
const seen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are among the invisible characters
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each code point is meant by itself
  /[^\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8]/u

/** Whether a text shows anything at all. */
export const isSeen = (text: string): boolean => seen.test(text)
