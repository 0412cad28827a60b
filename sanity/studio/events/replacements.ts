import type { SanityClient } from '@sanity/client'
import { isRecord } from '#lib/json/record.ts'
import { publishedId } from '#schemas/checks/others.ts'
import type { Fields } from './kinds.ts'

/** A document that readers can be sent on to. */
export type Replacement = { _id: string; title: string; publishedAt: string }

/** Published, out, not withdrawn, and not the document itself. */
const eligible = /* groq */ `_type in ["article", "event"] && _id != $not && defined(title) && dateTime(publishedAt) <= dateTime(now()) && !defined(withdrawn)`
const shown = /* groq */ `{_id, title, publishedAt}`

const byTitle = /* groq */ `*[${eligible} && title match $words] | order(publishedAt desc)[0...8]${shown}`
const byTopic = /* groq */ `*[${eligible} && count(topics[_ref in $topics]) > 0] | order(publishedAt desc)[0...50]${shown}`
const byWord = /* groq */ `*[${eligible} && title match $word] | order(publishedAt desc)[0...20]${shown}`

/** Words shorter than this say nothing of what a title is about: «om», «for», «blir». */
const leastWord = 5
const mostWords = 4
const mostSuggested = 3

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a title that tell what it is about, each once, the longest first. */
export function tellingWords(title: unknown): string[] {
  const words = typeof title === 'string' ? wordsOf(title).filter(({ length }) => length >= leastWord) : []
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords)
}

const asPublished = (client: SanityClient): SanityClient => client.withConfig({ perspective: 'published' })
const notOf = ({ _id }: Fields): string => publishedId(String(_id))

/** The newest documents whose titles have all the words, or begin them. Rejects with the client's error. */
export async function searchReplacements(
  client: SanityClient,
  document: Fields,
  text: string,
): Promise<Replacement[]> {
  const words = wordsOf(text).map((word) => `${word}*`)
  if (words.length === 0) return []
  return asPublished(client).fetch<Replacement[]>(byTitle, { not: notOf(document), words })
}

/** Those that were found, three at most: those found most often first, and of these the newest. */
export function likeliest(found: readonly Replacement[]): Replacement[] {
  const times = new Map<string, number>()
  for (const { _id } of found) times.set(_id, (times.get(_id) ?? 0) + 1)
  const each = [...new Map(found.map((one) => [one._id, one])).values()]
  const order = (a: Replacement, b: Replacement) =>
    (times.get(b._id) ?? 0) - (times.get(a._id) ?? 0) || b.publishedAt.localeCompare(a.publishedAt)
  return each.sort(order).slice(0, mostSuggested)
}

/** Documents like this one, by the words of its title and its topics. Rejects with the client's error. */
export async function suggestReplacements(client: SanityClient, document: Fields): Promise<Replacement[]> {
  const { title, topics } = document
  const refs = Array.isArray(topics) ? topics.map((topic) => (isRecord(topic) ? topic._ref : undefined)) : []
  const not = notOf(document)
  const asking = asPublished(client)
  const words = tellingWords(title)
  const found = await Promise.all([
    // Two words in common say more than a topic does.
    ...words.map((word) => asking.fetch<Replacement[]>(byWord, { not, word: `${word}*` })),
    ...(words.length > 0 && refs.length > 0
      ? [asking.fetch<Replacement[]>(byTopic, { not, topics: refs.filter((ref) => typeof ref === 'string') })]
      : []),
  ])
  return likeliest(found.flat())
}
