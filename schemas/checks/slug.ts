import type { ValidationContext } from '@sanity/types'
import { isReserved } from '#lib/addresses/addresses.ts'
import { apiVersion } from '../apiVersion.ts'
import { messages } from '../messages.ts'

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }

/** The longest slug that «Generer» makes, in characters: with the host it stays within one line of an e-mail. */
const maxLength = 80

/** An address part in ASCII from a title: æ→ae, ø→o, å→a, other accents dropped, words joined by single dashes. */
export function slugify(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/[æøåđŋŧß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    // A soft hyphen is a place to break a word, not between two.
    .replace(/[\u0300-\u036f\u00ad]/g, '')
  const words = ascii.split(/[^a-z0-9]+/).filter(Boolean)
  const fitting = words.reduce<string>((slug, word) => {
    const longer = slug ? `${slug}-${word}` : word
    return longer.length <= maxLength ? longer : slug
  }, '')
  return fitting || (words[0] ?? '').slice(0, maxLength)
}

/** Whether a slug is one that «Generer» could have made. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)

const query = `count(*[_type in $types && slug.current == $slug && !(_id in $own)])`

async function isTaken(slug: string, types: string[], context: ValidationContext): Promise<boolean> {
  const id = (context.document?._id ?? '').replace(/^drafts\./, '')
  const client = context.getClient({ apiVersion }).withConfig({ perspective: 'raw' })
  return (await client.fetch<number>(query, { types, slug, own: [id, `drafts.${id}`] })) > 0
}

/** The types that are right below /aktuelt, where pages of other kinds are too. */
const besidePages = ['article', 'event']

/**
 * What is wrong with a slug: outside the grammar, the address of a page of another kind, or another document of these
 * types has it, published or draft.
 */
export async function checkSlug(
  slug: string | undefined,
  types: string[],
  context: ValidationContext,
): Promise<true | string> {
  if (!slug) return true
  if (!isSlug(slug)) return messages.slugGrammar
  if (isReserved(slug) && types.some((type) => besidePages.includes(type))) return messages.slugReserved
  return (await isTaken(slug, types, context)) ? messages.slugTaken : true
}
