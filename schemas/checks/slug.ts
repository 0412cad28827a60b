import type { SanityClient } from '@sanity/client'
import type { ValidationContext } from '@sanity/types'
import { isAboveLists, isReserved } from '#lib/addresses/addresses.ts'
import { messages } from '../messages.ts'
import { askRaw, clientIn, ifAnswered, named, type Others, othersOf } from './others.ts'

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }

/** The longest slug that «Generer» makes, in characters: with the host, it fits on one line of an e-mail. */
const maxLength = 80

/** A path segment in ASCII from a title: æ→ae, ø→o, å→a, other accents dropped, words joined by single dashes. */
export function slugify(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/[æøåđŋŧß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    // A soft hyphen is inside a word, and does not separate two.
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

/** The current slug of a document, or undefined when it has none. */
export const slugOf = (document: Record<string, unknown> | undefined): string | undefined => {
  const slug = document?.slug
  const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
  return typeof current === 'string' && current !== '' ? current : undefined
}

/** The types that share the addresses below one path, where no two documents may have the same slug. */
const neighbours = {
  article: ['article', 'event'],
  event: ['article', 'event'],
  topic: ['topic'],
}

/** A type whose documents have a slug. */
export type Addressed = keyof typeof neighbours

const query = '*[_type in $types && slug.current == $slug]{_id, _type, title, "value": slug.current}'

const isAddressed = (type: string): type is Addressed => Object.hasOwn(neighbours, type)

/** The other documents with this slug below the path of a type. */
export const othersWithSlug = async (
  slug: string,
  type: string,
  id: string | undefined,
  client: SanityClient,
): Promise<Others> =>
  othersOf(isAddressed(type) ? await askRaw(client, query, { types: neighbours[type], slug }) : [], id)

/** The types directly below /aktuelt, where there are also pages of other kinds. */
const besidePages = ['article', 'event']

/** What is wrong with a slug: invalid characters, another kind of page's address, or published by another document. */
export const checkSlug = ifAnswered(
  async (slug: string | undefined, type: Addressed, context: ValidationContext): Promise<true | string> => {
    if (!slug) return true
    if (!isSlug(slug)) return messages.slugGrammar
    if ((isReserved(slug) || isAboveLists(slug)) && besidePages.includes(type)) return messages.slugReserved
    const { published } = await othersWithSlug(slug, type, context.document?._id, clientIn(context))
    return published ? messages.slugTaken(named(published)) : true
  },
)

/** Warns when another, unpublished document has the same slug; a document published with it gets no warning. */
export const foreseeSlug = ifAnswered(
  async (slug: string | undefined, type: Addressed, context: ValidationContext): Promise<true | string> => {
    if (!slug) return true
    const id = context.document?._id
    const others = await othersWithSlug(slug, type, id, clientIn(context))
    if (others.published || !others.unpublished || others.isOwned) return true
    return messages.slugWanted(named(others.unpublished))
  },
)
