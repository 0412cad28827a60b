import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import { phaseOf } from '#lib/events/phase.ts'
import type { ContentType } from './contentTypes.ts'
import type { QueryName, QueryParams } from './queries/index.ts'
import type { Row } from './row.ts'

/**
 * The one table of freshness: what ties a cached page to content. A query names its tags here, and so does a
 * change; neither compiles without its row.
 *
 * `document` is any revision of one, `card` what others show of it (and whether it is there at all), `slug`, `topic`
 * and `redirect` who answers at an address, `list` who is in a list and in what order.
 */
export type Tag =
  | `document:${string}`
  | `card:${string}`
  | `slug:${string}`
  | `topic:${string}`
  | `redirect:${string}`
  | `list:${ListName}`

export type ListName =
  | 'all'
  | 'news'
  | 'events'
  | 'topics'
  | 'years'
  | 'map'
  | 'search'
  | `year:${number}`
  | `topic:${string}`

/** The id of the document that an answer is, in a list of one; none when it is nothing. */
const idsIn = (answer: unknown): string[] =>
  typeof answer === 'object' && answer !== null && '_id' in answer ? [String(answer._id)] : []

/** Reading: the tags that each query's answer is kept under, beside the documents in it (dependencies.ts). */
const tagsOfQueries: { [Q in QueryName]: (params: QueryParams[Q], answer: unknown) => readonly Tag[] } = {
  site: () => ['card:siteSettings'],
  news: () => ['list:news'],
  upcoming: () => ['list:events'],
  list: () => ['list:all'],
  topic: ({ slug }, answer) => [`topic:${slug}`, ...idsIn(answer).map((id): Tag => `list:topic:${id}`)],
  year: ({ year }) => [`list:year:${year}`],
  pastEvents: () => ['list:events'],
  topics: () => ['list:topics'],
  years: () => ['list:years'],
  document: ({ slug }) => [`slug:${slug}`],
  search: () => ['list:search'],
  map: () => ['list:map'],
  redirect: ({ from }) => from.map((spelling): Tag => `redirect:${spelling}`),
}

export const tagsOfQuery = <Q extends QueryName>(
  name: Q,
  params: QueryParams[Q],
  answer: unknown,
): readonly Tag[] => tagsOfQueries[name](params, answer)

/** Where a document can be seen beside its own revision: a tag, and what decides whether it is there and in what place. */
type Place = readonly [tag: Tag, order: string]

const slugPlace = (row: Row): Place[] =>
  row.slug === undefined ? [] : [[`slug:${row.slug}`, `${row.titled} ${row.publishedAt}`]]

const listPlaces = (row: Row): Place[] => {
  const { slug, titled, publishedAt, expiresAt, withdrawn, lastUpdated, topics, revision } = row
  if (slug === undefined || !titled || publishedAt === undefined) return []
  const order = `${publishedAt} ${expiresAt}`
  const year = osloYear(publishedAt)
  return [
    ['list:all', order],
    ['list:news', `${order} ${withdrawn}`],
    ['list:map', `${order} ${withdrawn} ${slug} ${lastUpdated}`],
    ['list:search', revision],
    ['list:years', `${year} ${expiresAt}`],
    [`list:year:${year}`, order],
    ...topics.map((topic): Place => [`list:topic:${topic}`, order]),
  ]
}

const eventPlaces = (row: Row): Place[] => {
  const { startsAt, endsAt, allDay, withdrawn, publishedAt, expiresAt } = row
  if (startsAt === undefined || listPlaces(row).length === 0) return []
  return [['list:events', `${startsAt} ${endsAt} ${allDay} ${withdrawn} ${publishedAt} ${expiresAt}`]]
}

/** Clearing: the places of each type. */
const placesOfTypes: Record<ContentType, (row: Row) => Place[]> = {
  article: (row) => [...listPlaces(row), ...slugPlace(row)],
  event: (row) => [...listPlaces(row), ...eventPlaces(row), ...slugPlace(row)],
  topic: (row) => [
    ['list:topics', row.revision],
    ...(row.slug === undefined ? [] : [[`topic:${row.slug}`, String(row.titled)] as const]),
  ],
  person: () => [],
  siteSettings: () => [],
  redirect: ({ from }) => (from === undefined ? [] : [[`redirect:${from}`, '']]),
  'sanity.imageAsset': () => [],
  'sanity.fileAsset': () => [],
}

const allPlaces = (row: Row | undefined): Map<Tag, string> => {
  const places = new Map<Tag, string>()
  for (const [tag, order] of row ? placesOfTypes[row.type](row) : []) {
    places.set(tag, `${places.get(tag) ?? ''}${row?.id} ${order}`)
  }
  return places
}

/**
 * The tags to clear when a document was `before` and is `after`, each once; undefined where there was or is none. What
 * did not change is not cleared: an edit of the body leaves every list.
 */
export function tagsOfChange(before: Row | undefined, after: Row | undefined): Tag[] {
  const id = before?.id ?? after?.id
  if (id === undefined) return []
  const tags = new Set<Tag>([`document:${id}`])
  const known = before !== undefined && after !== undefined && before.type === after.type
  if (!known || before.card === undefined || before.card !== after.card) tags.add(`card:${id}`)
  const [was, is] = [allPlaces(before), allPlaces(after)]
  for (const tag of [...was.keys(), ...is.keys()]) if (was.get(tag) !== is.get(tag)) tags.add(tag)
  return [...tags]
}

/**
 * The tags to clear when time alone, from `since` until `at` (ms since the epoch), changes what is seen of a document.
 * Publication and expiry move it into lists and out of them. A card says that a deadline has passed, or where an event
 * stands, which is also what takes it from those to come to those that are over; all else only its own page tells.
 */
export function tagsOfMoment(row: Row, since: number, at: number): Tag[] {
  const passes = (instant: string | undefined): boolean => {
    const ms = instant === undefined ? Number.NaN : millisecondsOf(instant)
    // What holds to the very instant has passed one millisecond after it.
    return ms >= since && ms <= at
  }
  if (passes(row.publishedAt) || passes(row.expiresAt)) return tagsOfChange(row, undefined)
  const page = `document:${row.id}` as const
  const card = `card:${row.id}` as const
  // By the very start too: lists ask for it even where an event of whole days began at midnight.
  if (row.type === 'event' && (passes(row.startsAt) || hasMovedOn(row, new Date(since), new Date(at))))
    return [page, card, 'list:events']
  return passes(row.deadline) ? [page, card] : [page]
}

function hasMovedOn({ startsAt, endsAt, allDay }: Row, since: Date, at: Date): boolean {
  if (startsAt === undefined) return false
  const event = { startsAt, endsAt, allDay }
  return phaseOf(event, since) !== phaseOf(event, at)
}
