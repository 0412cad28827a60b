import { z } from 'zod'
import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import type { ContentType } from './contentTypes.ts'
import type { QueryName, QueryParams } from './queries/index.ts'
import type { Row } from './summary.ts'

/**
 * The one table of freshness: what ties a cached page to content. A query names its tags here, and so does a
 * change; neither compiles without its row.
 *
 * `document` is any revision of one, `card` what others show of it (and whether it is there at all), `slug`, `topic`
 * and `redirect` who answers at an address, `list` who is in a list and in what order, `lists` that of any list.
 */
export type Tag =
  | `document:${string}`
  | `card:${string}`
  | `slug:${string}`
  | `topic:${string}`
  | `redirect:${string}`
  | `list:${ListName}`
  | 'lists'

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

const listAnswer = z.object({ entries: z.array(z.object({ toCome: z.unknown() })) })

/** Whether a page of the list has an entry that stands for several events: one of those on the pages before is no matter. */
const hasGroups = (answer: unknown): boolean =>
  listAnswer.safeParse(answer).data?.entries.some((entry) => entry.toCome !== undefined) ?? false

/** Reading: the tags that each query's answer is kept under, beside the documents in it (dependencies.ts). */
const tagsOfQueries: { [Q in QueryName]: (params: QueryParams[Q], answer: unknown) => readonly Tag[] } = {
  site: () => ['card:siteSettings'],
  sitePages: () => ['card:siteSettings'],
  news: () => ['list:news'],
  frontEvents: () => ['list:events'],
  upcoming: () => ['list:events'],
  eventDates: () => ['list:all'],
  // Of several events in one entry it says which begin first, and whether any is to come.
  list: (_, answer) => (hasGroups(answer) ? ['list:all', 'list:events'] : ['list:all']),
  topic: ({ slug }, answer) => [`topic:${slug}`, ...idsIn(answer).map((id): Tag => `list:topic:${id}`)],
  year: ({ year }) => [`list:year:${year}`],
  pastEvents: () => ['list:events'],
  topics: () => ['list:topics'],
  years: () => ['list:years'],
  document: ({ slug }) => [`slug:${slug}`],
  search: () => ['list:search'],
  map: () => ['list:map'],
  redirect: ({ from }) => from.map((spelling): Tag => `redirect:${spelling}`),
  // It tells of no document by its id; what nobody saw one by one clears it with the lists.
  target: ({ slug }) => [`slug:${slug}`, 'lists'],
}

export const tagsOfQuery = <Q extends QueryName>(
  name: Q,
  params: QueryParams[Q],
  answer: unknown,
): readonly Tag[] => {
  const tags = tagsOfQueries[name](params, answer)
  return tags.some((tag) => tag.startsWith('list:')) ? [...tags, 'lists'] : tags
}

/** Where a document can be seen beside its own revision: a tag, and what decides whether it is there and in what place. */
type Place = readonly [tag: Tag, order: string]

const slugPlace = (row: Row): Place[] =>
  row.slug === undefined ? [] : [[`slug:${row.slug}`, `${row.listable} ${row.publishedAt}`]]

const listPlaces = (row: Row): Place[] => {
  const { type, slug, listable, publishedAt, expiresAt, withdrawn, lastUpdated, topics, revision } = row
  if (!listable || publishedAt === undefined) return []
  const order = `${publishedAt} ${expiresAt}`
  const year = osloYear(publishedAt)
  const current: Place[] = [
    ...(type === 'article' ? [['list:news', order] as const] : []),
    // What has expired keeps its page, and the map tells of pages.
    ['list:map', `${publishedAt} ${slug} ${lastUpdated}`],
  ]
  return [
    ...(withdrawn ? [] : current),
    // What was published together stands as one where it is events.
    ['list:all', `${type} ${order}`],
    ['list:search', `${revision} ${expiresAt}`],
    // The years alone: within one, a document may be moved about.
    ['list:years', `${year} ${expiresAt}`],
    [`list:year:${year}`, order],
    ...topics.map((topic): Place => [`list:topic:${topic}`, order]),
  ]
}

const eventPlaces = (row: Row): Place[] => {
  const { startsAt, endsAt, allDay, status, streamState, withdrawn, publishedAt, expiresAt } = row
  if (startsAt === undefined || listPlaces(row).length === 0) return []
  const when = `${startsAt} ${endsAt} ${allDay} ${status} ${streamState}`
  return [['list:events', `${when} ${withdrawn} ${publishedAt} ${expiresAt}`]]
}

/** Clearing: the places of each type. */
const placesOfTypes: Record<ContentType, (row: Row) => Place[]> = {
  article: (row) => [...listPlaces(row), ...slugPlace(row)],
  event: (row) => [...listPlaces(row), ...eventPlaces(row), ...slugPlace(row)],
  topic: (row) => [
    ['list:topics', row.revision],
    ...(row.slug === undefined ? [] : [[`topic:${row.slug}`, String(row.listable)] as const]),
  ],
  person: () => [],
  siteSettings: () => [],
  redirect: ({ from }) => (from === undefined ? [] : [[`redirect:${from}`, '']]),
  'sanity.imageAsset': () => [],
  'sanity.fileAsset': () => [],
}

/** Where a document can be seen, by tag; undefined is no document. */
export const allPlaces = (row: Row | undefined): Map<Tag, string> => {
  const places = new Map<Tag, string>()
  for (const [tag, order] of row ? placesOfTypes[row.type](row) : []) {
    places.set(tag, `${places.get(tag) ?? ''}${row?.id} ${order}`)
  }
  return places
}

/** Whether lists and addresses can show a document at `now` (ms since the epoch); only articles and events wait for their time. */
export const isOut = ({ type, publishedAt }: Row, now: number): boolean =>
  (type !== 'article' && type !== 'event') ||
  (publishedAt !== undefined && millisecondsOf(publishedAt) <= now)

/**
 * The tags to clear when a document was `before` and is `after` at `now` (ms since the epoch), each once; undefined where
 * there was or is none. What did not change is not cleared: an edit of the body leaves every list. What waits for its
 * time is in no list; that time clears them (tagsOfMoment.ts).
 */
export function tagsOfChange(before: Row | undefined, after: Row | undefined, now: number): Tag[] {
  const id = before?.id ?? after?.id
  if (id === undefined) return []
  const tags = new Set<Tag>([`document:${id}`])
  const known = before !== undefined && after !== undefined && before.type === after.type
  if (!known || before.card === undefined || before.card !== after.card) tags.add(`card:${id}`)
  const placesNow = (row: Row | undefined) => allPlaces(row && isOut(row, now) ? row : undefined)
  const [was, is] = [placesNow(before), placesNow(after)]
  for (const tag of [...was.keys(), ...is.keys()]) if (was.get(tag) !== is.get(tag)) tags.add(tag)
  return [...tags]
}

/**
 * The tags to clear when a document was `before` and is `after`, and may have been anything in between: its hook was
 * lost, or came while a newer one was on its way. Pages that were made meanwhile may show what neither row tells of, in
 * any list; so also where the two are alike, as when what was unpublished is published again.
 */
export function tagsOfLeap(id: string, before: Row | undefined, after: Row | undefined): Tag[] {
  const places = [...allPlaces(before).keys(), ...allPlaces(after).keys()]
  return [...new Set<Tag>([`document:${id}`, `card:${id}`, 'lists', ...places])]
}
