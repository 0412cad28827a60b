import type { SlugValidationContext } from '@sanity/types'

const apiVersion = '2025-02-19'
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

/** Whether no other document of these types, published or draft, has the slug. */
export const uniqueAmong =
  (...types: string[]) =>
  async (slug: string, { document, getClient }: SlugValidationContext): Promise<boolean> => {
    const id = (document?._id ?? '').replace(/^drafts\./, '')
    const client = getClient({ apiVersion }).withConfig({ perspective: 'raw' })
    const others = await client.fetch<number>(query, { types, slug, own: [id, `drafts.${id}`] })
    return others === 0
  }
