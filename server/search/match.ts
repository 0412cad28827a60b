import type { Way } from '#lib/search/asked.ts'
import type { Field } from '#lib/search/texts.ts'

/** Expressions for FTS5. What readers write is always inside quotes, where nothing is a sign of the language. */

const quoted = (words: readonly string[]): string => `"${words.join(' ').replaceAll('"', '""')}"`

const anyTerm = (terms: readonly string[]): string => `(${terms.map((term) => quoted([term])).join(' OR ')})`

/** A document that has something in one way; undefined for a way that no document can have it in. */
export function matchOfWay({ fits }: Way): string | undefined {
  if ('terms' in fits) return fits.terms.length === 0 ? undefined : anyTerm(fits.terms)
  if ('phrase' in fits) return quoted(fits.phrase)
  if (fits.parts.some((terms) => terms.length === 0)) return undefined
  return `(${fits.parts.map(anyTerm).join(' AND ')})`
}

/** The same in some fields alone. */
export const matchIn = (fields: readonly Field[], match: string): string =>
  `({${fields.join(' ')}} : ${match})`

export const matchOfPhrase = (phrase: readonly string[]): string => quoted(phrase)
