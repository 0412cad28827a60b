/** What PowerPoint, Word and Unicode put where a line ends: a vertical tab, a page break, a next line, a separator. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what ends a line
const lineEnds = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g

/** Controls that are neither a tab nor the end of a line. HTML forbids them, and XML and calendars cannot hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** Code points that are no characters, which HTML forbids too. */
const noCharacters = /[\ufdd0-\ufdef\ufffe\uffff]/g

/**
 * Text as somebody pasted it, as pages can hold it: line ends are line feeds, control characters are gone, half
 * characters and code points that are no characters are U+FFFD.
 */
export const plainLines = (text: string): string =>
  text.replace(lineEnds, '\n').replace(controls, '').replace(noCharacters, '\ufffd').toWellFormed()

/** The same, without spaces around it. */
export const cleaned = (text: string): string => plainLines(text).trim()

/** The text on one line, with one space where it has white space, and none around it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
