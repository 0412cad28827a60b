import { z } from 'zod'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import type { Phase } from '#lib/events/phase.ts'
import { stateOf } from '#lib/events/state.ts'
import type { ContentType } from './contentTypes.ts'
import { lastStartOf, summaryAt } from './nextDate.ts'
import type { QueryName, QueryParams } from './queries/index.ts'
import type { Summary } from './summary.ts'

/**
 * The one table of freshness: what makes a cached page depend on content. Queries and changes have their tags here;
 * neither compiles without its entry.
 *
 * `document` is any revision of one, `card` what other pages show of it (and whether it exists), `slug`, `topic` and
 * `redirect` what is at an address, `list` the members of a list and their order, `lists` those of any list, `version` what
 * is a translation of a document and what the pages of its versions say of it, `versions` those of any document that has some,
 * `told` the times that a page tells by the clock while they are of today or yesterday. `alerts` is what is put into every
 * page as it is sent: no page is made from it, and it invalidates none.
 */
export type Tag =
  | `document:${string}`
  | `card:${string}`
  | `slug:${string}`
  | `topic:${string}`
  | `redirect:${string}`
  | `list:${ListName}`
  | 'lists'
  | `version:${string}`
  | 'versions'
  | `told:${string}`
  | 'alerts'

/**
 * The most tags that one question to `GET /api/affected` may have. A document of ours has some 20; one with many topics has
 * more.
 */
export const mostTags = 60

export type ListName =
  | 'all'
  | 'news'
  | 'events'
  | 'agenda'
  | 'past'
  | 'pastYears'
  | 'topics'
  | 'years'
  | 'map'
  | `year:${number}`
  | `past:${number}`
  | `topic:${string}`
  | `type:${ArticleKind}`
  | `type:${ArticleKind}:year:${number}`
  | `type:${ArticleKind}:topic:${string}`

/** The id of the document in a result, as a list of one; empty when the result is null. */
const idsIn = (answer: unknown): string[] =>
  typeof answer === 'object' && answer !== null && '_id' in answer ? [String(answer._id)] : []

const listAnswer = z.object({ entries: z.array(z.object({ toCome: z.unknown() })) })

/** Whether this page of the list has an entry for a group of events; groups on earlier pages do not matter. */
const hasGroups = (answer: unknown): boolean =>
  listAnswer.safeParse(answer).data?.entries.some((entry) => entry.toCome !== undefined) ?? false

/** Reading: the tags of each query's result, beside those of the documents in it (dependencies.ts). */
const tagsOfQueries: { [Q in QueryName]: (params: QueryParams[Q], answer: unknown) => readonly Tag[] } = {
  site: () => ['card:siteSettings'],
  sitePages: () => ['card:siteSettings'],
  news: () => ['list:news'],
  frontEvents: () => ['list:events', 'list:agenda'],
  upcoming: () => ['list:events', 'list:agenda'],
  eventDates: () => ['list:all'],
  // An entry for a group says which of its events begin first, and whether any is upcoming.
  list: (_, answer) => (hasGroups(answer) ? ['list:all', 'list:events'] : ['list:all']),
  topic: ({ slug }, answer) => [`topic:${slug}`, ...idsIn(answer).map((id): Tag => `list:topic:${id}`)],
  year: ({ year }) => [`list:year:${year}`],
  type: ({ type }) => [`list:type:${type}`],
  typeYear: ({ type, year }) => [`list:type:${type}:year:${year}`],
  typeTopic: ({ type, slug }, answer) => [
    `topic:${slug}`,
    ...idsIn(answer).map((id): Tag => `list:type:${type}:topic:${id}`),
  ],
  pastEvents: () => ['list:past'],
  pastYear: ({ year }) => [`list:past:${year}`],
  pastYears: () => ['list:pastYears'],
  topics: () => ['list:topics'],
  years: () => ['list:years'],
  document: ({ slug }) => [`slug:${slug}`],
  // Its result contains no document id. A page that shows versions may show one that was a version only for a while.
  versions: ({ id, ids }, answer) => [
    `told:${id}`,
    ...ids.map((id): Tag => `version:${id}`),
    ...(Array.isArray(answer) && answer.length > 1 ? (['versions'] as const) : []),
  ],
  map: () => ['list:map'],
  redirect: ({ from }) => from.map((spelling): Tag => `redirect:${spelling}`),
  // Its result contains no document id; when a document may have changed unnoticed, `lists` invalidates it.
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

/** Where a document is visible beside its own revision: a tag, and what decides whether it is there, and where. */
type Place = readonly [tag: Tag, order: string]

const slugPlace = (summary: Summary): Place[] =>
  summary.slug === undefined ? [] : [[`slug:${summary.slug}`, `${summary.listable} ${summary.publishedAt}`]]

/** It is a version of itself and of what it is a translation of: the pages of a group depend on all that are in it. */
const versionPlaces = (summary: Summary): Place[] => {
  const { id, slug, listable, language, publishedAt, lastUpdated, withdrawn, translationOf } = summary
  if (!listable) return []
  const order = `${slug} ${language} ${publishedAt} ${lastUpdated} ${withdrawn} ${translationOf}`
  const ids = translationOf === undefined ? [id] : [id, translationOf]
  return ids.map((each): Place => [`version:${each}`, order])
}

const listPlaces = (summary: Summary): Place[] => {
  const { type, slug, listable, publishedAt, expiresAt, withdrawn, lastUpdated, topics, kind } = summary
  if (!listable || publishedAt === undefined) return []
  const order = `${publishedAt} ${expiresAt}`
  const year = osloYear(publishedAt)
  const current: Place[] = [
    ...(type === 'article' ? [['list:news', order] as const] : []),
    ['list:map', `${order} ${slug} ${lastUpdated}`],
  ]
  const ofKind: Place[] =
    kind === undefined
      ? []
      : [
          [`list:type:${kind}`, order],
          [`list:type:${kind}:year:${year}`, order],
          ...topics.map((topic): Place => [`list:type:${kind}:topic:${topic}`, order]),
        ]
  return [
    ...ofKind,
    ...(withdrawn ? [] : current),
    // Events that were published together form one entry.
    ['list:all', `${type} ${order}`],
    // Only the years: the order within a year does not matter.
    ['list:years', `${year} ${expiresAt}`],
    [`list:year:${year}`, order],
    ...topics.map((topic): Place => [`list:topic:${topic}`, order]),
  ]
}

/** Lists have an event at one date, the next as of `now`; without `now`, as a leap is, at the last. */
const eventPlaces = (summary: Summary, now?: number): Place[] => {
  const { startsAt, endsAt, allDay, status, streamState, withdrawn, publishedAt, expiresAt } =
    now === undefined ? { ...summary, startsAt: lastStartOf(summary) } : summaryAt(summary, new Date(now))
  if (startsAt === undefined || listPlaces(summary).length === 0) return []
  const when = `${startsAt} ${endsAt} ${allDay} ${status} ${streamState}`
  return [
    ['list:events', `${when} ${withdrawn} ${publishedAt} ${expiresAt}`],
    ['list:past', `${when} ${expiresAt}`],
    [`list:past:${osloYear(startsAt)}`, `${when} ${expiresAt}`],
    ['list:pastYears', `${when} ${expiresAt}`],
  ]
}

const isPastPlace = (tag: Tag): boolean =>
  tag === 'list:past' || tag === 'list:pastYears' || tag.startsWith('list:past:')

/** The phase of an event at `now` (ms since the epoch), on its next date; undefined for anything else. */
export function phaseAt(summary: Summary, now: number): Phase | undefined {
  const { type, startsAt, endsAt, allDay, status, streamState } = summaryAt(summary, new Date(now))
  if (type !== 'event' || startsAt === undefined) return undefined
  const stream = streamState && { state: streamState }
  return stateOf({ startsAt, endsAt, allDay, status, stream }, new Date(now))
}

/**
 * Whether lists have an event among the past ones at `now` (ms since the epoch). One of whole days that by mistake ends
 * on a day before its first is over from its start, as in `past` (queries/visible.ts).
 */
function isOver(summary: Summary, now: number): boolean {
  const { startsAt } = summaryAt(summary, new Date(now))
  return startsAt !== undefined && millisecondsOf(startsAt) <= now && phaseAt(summary, now) === 'over'
}

/** Invalidation: the places of a document, by type. */
const placesOfTypes: Record<ContentType, (summary: Summary, now?: number) => Place[]> = {
  article: (summary) => [...listPlaces(summary), ...slugPlace(summary), ...versionPlaces(summary)],
  event: (summary, now) => [
    ...listPlaces(summary),
    ...eventPlaces(summary, now),
    ...slugPlace(summary),
    ...versionPlaces(summary),
  ],
  topic: (summary) => [
    ['list:topics', summary.card ?? summary.revision],
    ...(summary.slug === undefined ? [] : [[`topic:${summary.slug}`, String(summary.listable)] as const]),
  ],
  person: () => [],
  siteSettings: () => [],
  redirect: ({ from }) => (from === undefined ? [] : [[`redirect:${from}`, '']]),
  alert: ({ alert }) => [['alerts', JSON.stringify(alert?.value)]],
  'sanity.imageAsset': () => [],
  'sanity.fileAsset': () => [],
}

/** Where a document is or may come to be visible, by tag; undefined stands for no document. */
const allPlaces = (summary: Summary | undefined, now?: number): Map<Tag, string> => {
  const places = new Map<Tag, string>()
  for (const [tag, order] of summary ? placesOfTypes[summary.type](summary, now) : []) {
    places.set(tag, `${places.get(tag) ?? ''}${summary?.id} ${order}`)
  }
  return places
}

/** Whether lists and addresses can show a document at `now` (ms since the epoch); only articles and events wait. */
export const isOut = ({ type, publishedAt }: Summary, now: number): boolean =>
  (type !== 'article' && type !== 'event') ||
  (publishedAt !== undefined && millisecondsOf(publishedAt) <= now)

/** Where lists show a document at `now` (ms since the epoch). */
export function placesAt(summary: Summary | undefined, now: number): Map<Tag, string> {
  const places = allPlaces(summary && isOut(summary, now) ? summary : undefined, now)
  if (summary && !isOver(summary, now))
    for (const tag of places.keys()) if (isPastPlace(tag)) places.delete(tag)
  return places
}

/** Whether a list of years has the year that a document gives it from another document too, and has had it for a while. */
export type Others = (tag: YearsTag, summary: Summary) => boolean

export type YearsTag = 'list:years' | 'list:pastYears'

const yearsTags: readonly YearsTag[] = ['list:years', 'list:pastYears']

/**
 * The lists of years that stay as they are when a document comes into them, because another one has its year already:
 * invalidated with every publication, they took every list of the site with them. A document that leaves or moves
 * invalidates them always, so a page rendered after the other one went, and before that was handled, is not missed.
 */
export const yearsAsTheyWere = (
  was: ReadonlyMap<Tag, string>,
  after: Summary | undefined,
  others: Others,
): readonly YearsTag[] => (after ? yearsTags.filter((tag) => !was.has(tag) && others(tag, after)) : [])

/** Nothing is known of other documents: every list of years may change. */
export const noOthers: Others = () => false

/**
 * The tags to invalidate when a document changed from `before` to `after` at `now` (ms since the epoch), each once;
 * undefined where it did or does not exist. What did not change is not invalidated: an edit of the body leaves every
 * list. An unpublished document is in no list; its publication time invalidates them (tagsOfTransition.ts).
 */
export function tagsOfChange(
  before: Summary | undefined,
  after: Summary | undefined,
  now: number,
  others: Others = noOthers,
): Tag[] {
  const id = before?.id ?? after?.id
  if (id === undefined) return []
  const tags = new Set<Tag>([`document:${id}`])
  const known = before !== undefined && after !== undefined && before.type === after.type
  if (!known || before.card === undefined || before.card !== after.card) tags.add(`card:${id}`)
  const [was, is] = [placesAt(before, now), placesAt(after, now)]
  for (const tag of [...was.keys(), ...is.keys()]) if (was.get(tag) !== is.get(tag)) tags.add(tag)
  for (const tag of yearsAsTheyWere(was, after, others)) tags.delete(tag)
  return [...tags]
}

/** The Content Lake never changes a document's type, so no revision in between was on a page either. */
const isAlert = (summary: Summary | undefined): boolean => summary?.type === 'alert'

/**
 * The tags to invalidate when a document changed from `before` to `after`, possibly with revisions in between: its
 * webhook was lost, or a newer one was on its way. Pages rendered meanwhile may show what is in neither summary, in any
 * list; even when the two are alike, as when an unpublished document is published again.
 */
export function tagsOfLeap(id: string, before: Summary | undefined, after: Summary | undefined): Tag[] {
  if (isAlert(before ?? after) && isAlert(after ?? before)) return ['alerts']
  const places = [...allPlaces(before).keys(), ...allPlaces(after).keys()]
  return [...new Set<Tag>([`document:${id}`, `card:${id}`, 'lists', 'versions', ...places])]
}
