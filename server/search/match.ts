import type { Field } from '#lib/search/texts.ts'

/** Expressions for FTS5. What readers write is always inside quotes, where nothing is a sign of the language. */

/** Words next to each other, or a single one. */
export const matchOfPhrase = (words: readonly string[]): string =>
  `"${words.join(' ').replaceAll('"', '""')}"`

/** Any of some words. */
export const matchOfAny = (words: readonly string[]): string =>
  `(${words.map((word) => matchOfPhrase([word])).join(' OR ')})`

/** The same in some fields alone. */
export const matchIn = (fields: readonly Field[], match: string): string => `{${fields.join(' ')}} : ${match}`
