import { isUpdated } from '#lib/content/capabilities/dated.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { endOfOsloDay, startOfOsloDay, startOfOsloWeek } from '#lib/dates/queryTime.ts'
import { recentMidnights } from '#lib/dates/recent.ts'
import { captionsDueAfter, streamSoughtFrom } from '#lib/events/recording.ts'
import type { SeriesDate } from '#lib/events/series.ts'
import { datesOf } from './nextDate.ts'
import type { Summary } from './summary.ts'

/**
 * Every instant at which time alone changes what is shown of a document: each is the first millisecond of the new
 * state, in order and once. What is valid up to and including an instant, as a deadline is, changes one millisecond
 * after it; publication, start and end take effect at the instant. A summary does not say whether there is a stream, so
 * every event is assumed to have one.
 */
export function transitionsOf(summary: Summary): Date[] {
  const all = [...pageTransitionsOf(summary), ...toldTransitionsOf(summary), ...agendaTransitionsOf(summary)]
  const unique = new Set(all.map((transition) => transition.getTime()))
  return [...unique].sort((a, b) => a - b).map((ms) => new Date(ms))
}

/** Those at which the document's own page changes. */
export function pageTransitionsOf(summary: Summary): Date[] {
  if (summary.type !== 'article' && summary.type !== 'event') return []
  const { publishedAt, expiresAt, deadline, registrationDeadline } = summary
  return [
    ...at(publishedAt),
    // Lists leave it out at the instant; its page shows it one millisecond after.
    ...at(expiresAt),
    ...after(expiresAt),
    ...after(deadline),
    ...after(registrationDeadline),
    ...transitionsOfEvent(summary),
  ]
}

/** Those at which the lists of current events move an event to another heading: its week begins, and its day. */
export const agendaTransitionsOf = (summary: Summary): Date[] =>
  (datesOf(summary) ?? []).flatMap(({ startsAt }) => [startOfOsloWeek(startsAt), startOfOsloDay(startsAt)])

/** Those at which the page of a document, and nothing else of it, tells a time in other words: its calendar file has none. */
export function toldTransitionsOf(summary: Summary): readonly Date[] {
  const { type, kind, publishedAt, lastUpdated, expiresAt, toldTimes } = summary
  if ((type !== 'article' && type !== 'event') || publishedAt === undefined) return []
  const updated = lastUpdated !== undefined && isUpdated({ publishedAt, lastUpdated }) ? [lastUpdated] : []
  return [
    // Before the day of its publication nobody reads it, and before that of its expiry it says nothing of it.
    ...[publishedAt, kind === 'notice' ? expiresAt : undefined].flatMap((instant) =>
      recent(instant).slice(1),
    ),
    ...[...updated, ...toldTimes].flatMap(recent),
  ]
}

/** Those at which a card changes that tells by the clock when it was published: a notice's, for two days. */
export const cardTransitionsOf = ({ kind, publishedAt }: Summary): readonly Date[] =>
  kind === 'notice' ? recent(publishedAt).slice(1) : []

/** The midnights at which a date becomes «i dag kl. 14.05», that «i går kl. 14.05», and that a date. */
const recent = (instant: string | undefined): readonly Date[] =>
  instant === undefined ? [] : recentMidnights(instant)

const at = (instant: string | undefined): Date[] => (instant === undefined ? [] : [new Date(instant)])

const after = (instant: string | undefined): Date[] =>
  at(instant).map((transition) => new Date(transition.getTime() + 1))

/**
 * `lib/events` defines what happens at each. The last day counts for all: a live stream that nobody closed ends with
 * it. Start and end count for whole days too: an event that by mistake ends before it starts is over when it starts.
 */
function transitionsOfEvent(summary: Summary): Date[] {
  const dates = datesOf(summary)
  if (dates === undefined) return []
  const { streamEndedAt, itemTimes } = summary
  const items = itemTimes.flatMap(at)
  return [...dates.flatMap((date) => transitionsOfDate(date, summary)), ...items, ...captions(streamEndedAt)]
}

const captions = (ended: Instant | undefined): Date[] =>
  ended === undefined ? [] : [endOfOsloDay(captionsDueAfter(ended))]

/** Each date begins and ends on its own, whether it is cancelled or not: the page tells of all. */
function transitionsOfDate({ startsAt, endsAt }: SeriesDate, { allDay, streamEndedAt }: Summary): Date[] {
  const last = endsAt ?? startsAt
  const timed = allDay ? [startOfOsloDay(startsAt)] : [streamSoughtFrom(startsAt), ...at(endsAt)]
  return [...at(startsAt), ...timed, endOfOsloDay(last), ...(streamEndedAt ? [] : captions(last))]
}
