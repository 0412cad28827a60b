import { type ContentLanguage, listedLanguages } from './language.ts'
import type { Version } from './version.ts'

/** What the page of an article or event says of the other versions of its text. */
export type Translations = {
  /** One in each other language, the original first, and then in the order of the list of languages. */
  others: Version[]
  /** The versions that search engines are told of, this one among them: one for each language. */
  alternates: Version[]
  /** What all are translations of, or else the first that was published. */
  original: Version
  /** What a reader of a translation must know of the original. */
  notice: 'newer' | 'withdrawn' | undefined
}

const listed: readonly string[] = listedLanguages

const rankOf = (language: ContentLanguage): number => {
  const rank = listed.indexOf(language)
  return rank < 0 ? listed.length : rank
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const byPublication = (a: Version, b: Version): number =>
  Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || order(a.id, b.id)

/** When a version was last in step with what it says: its material change, or its publication. */
const saidAt = ({ publishedAt, lastUpdated }: Version): number =>
  Math.max(Date.parse(publishedAt), Date.parse(lastUpdated ?? publishedAt))

/**
 * The original of a group: what is a translation of none of it; of several such, and where the versions are translations of
 * each other in a ring, the first that was published.
 */
function originalOf(group: readonly Version[]): Version | undefined {
  const ids = new Set(group.map(({ id }) => id))
  const roots = group.filter(({ id, of }) => of === undefined || of === id || !ids.has(of))
  return (roots.length > 0 ? roots : group).toSorted(byPublication)[0]
}

/** Of several versions in one language, the one that was last put right is the one to read. */
const newestOf = (versions: readonly Version[]): Version | undefined =>
  versions.toSorted((a, b) => saidAt(b) - saidAt(a) || order(a.id, b.id))[0]

/**
 * What to say of the other versions of the document with an id, of all that readers see of its group; undefined when it is
 * the only one. Versions in a second language of their own, and withdrawn ones, are not led to.
 */
export function translationsOf(id: string, group: readonly Version[]): Translations | undefined {
  const own = group.find((version) => version.id === id)
  const original = originalOf(group)
  if (own === undefined || original === undefined || group.length < 2) return undefined
  const languages = [...new Set(group.map(({ language }) => language))].filter(
    (language) => language !== own.language,
  )
  const inOrder = languages.toSorted((a, b) => rankOf(a) - rankOf(b) || order(a, b))
  const readable = group.filter(({ isWithdrawn }) => !isWithdrawn)
  const chosen = inOrder.flatMap((language) => {
    const those = readable.filter((version) => version.language === language)
    return those.find((version) => version === original) ?? newestOf(those) ?? []
  })
  const others = chosen.toSorted((a, b) => Number(b === original) - Number(a === original))
  const isNewer = original.lastUpdated !== undefined && Date.parse(original.lastUpdated) > saidAt(own)
  const notice =
    own === original ? undefined : original.isWithdrawn ? 'withdrawn' : isNewer ? 'newer' : undefined
  if (others.length === 0 && notice === undefined) return undefined
  return { others, alternates: others.length > 0 ? [own, ...others] : [], original, notice }
}
