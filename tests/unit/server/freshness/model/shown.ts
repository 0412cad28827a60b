import type { EventCard } from '#lib/content/card.ts'
import type { Event } from '#lib/content/event.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { recentDay } from '#lib/dates/recent.ts'
import { type AgendaPart, agendaOf, daysOf } from '#lib/events/agenda.ts'
import { eventAt } from '#lib/events/onDate.ts'
import { captionsText, isWatched, type Staged, streamText } from '#lib/events/recording.ts'
import { itemsOn } from '#lib/events/running.ts'
import { isDateOver, isSeries, occurrencesOf } from '#lib/events/series.ts'
import { stateOf } from '#lib/events/state.ts'
import type { FrontEvents } from '#lib/front.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** An event shown whole, past the boundary; a card has no programme. */
const isEvent = (value: Record<string, unknown>): value is Event & Record<string, unknown> =>
  value._type === 'event' && 'programme' in value

/** An event as a card, or as one that is related. */
const isEventCard = (value: Record<string, unknown>): value is Staged & Record<string, unknown> =>
  value._type === 'event' && typeof value.startsAt === 'string'

/** A page of the current events, past the boundary. */
const isAgenda = (value: Record<string, unknown>): value is { cards: EventCard[] } => 'lastingFrom' in value

/** The events of Framside, past the boundary. */
const isFront = (value: Record<string, unknown>): value is FrontEvents => 'runningCount' in value

/** What Framside says of the days of its events: which they are, and whether one is today. */
const daysOnFront = ({ next }: FrontEvents, now: Date): unknown[] =>
  daysOf(next, now).map(({ day }) => [day, day === osloDay(now)])

/** The headings of a part of the agenda, and of its days. */
const headings = (part: AgendaPart): unknown[] => [
  'month' in part ? part.month : part.part,
  'days' in part && part.days.map(({ day }) => day),
]

/** What the page of an event says of it, on the date that it is at, and of all its dates. */
function shownOfEvent(event: Event, now: Date): unknown[] {
  const { at, former } = eventAt(event, now)
  return [
    [at.startsAt, at.endsAt, at.status, at.place, former !== undefined],
    occurrencesOf(event).map((date) => isSeries(event) && isDateOver(date, event, now)),
    ...itemsOn(at, now),
    stateOf(at, now),
    streamText(at, now),
    captionsText({ ...at, stream: event.stream }, now),
    isWatched(at, now),
  ]
}

/** A notice as a card, or as one that is related: those tell by the clock when it was published. */
const isNoticeCard = (value: Record<string, unknown>): value is { publishedAt: string } =>
  value.kind === 'notice' && typeof value.publishedAt === 'string' && !('changes' in value)

/** Which of the times that the page of a document tells are of today or yesterday: its own, of its changes, and its withdrawal. */
function recentOn(value: Record<string, unknown>, now: Date): unknown[] {
  const { publishedAt, lastUpdated, expiresAt, changes, withdrawn, kind } = value
  const dayOf = (at: unknown) => (typeof at === 'string' ? recentDay(at, now) : undefined)
  const hasExpired = typeof expiresAt === 'string' && hasPassed(expiresAt, now)
  const told = [...(Array.isArray(changes) ? changes : []), withdrawn].map((entry) =>
    isRecord(entry) ? entry.at : undefined,
  )
  const updated =
    typeof lastUpdated === 'string' && lastUpdated > String(publishedAt) ? lastUpdated : undefined
  return [publishedAt, updated, hasExpired && kind === 'notice' ? expiresAt : undefined, ...told].map(dayOf)
}

/** What components work out from what a loader gave and the time, and nothing else. */
export function shownAt(value: unknown, now: Date): unknown[] {
  if (!isRecord(value)) return []
  const own = ['deadline', 'expiresAt'].flatMap((name) => {
    const at = value[name]
    return typeof at === 'string' ? [hasPassed(at, now)] : []
  })
  const event = isEvent(value) ? shownOfEvent(value, now) : isEventCard(value) ? [stateOf(value, now)] : []
  const agenda = isAgenda(value) ? agendaOf(value.cards, now).map(headings) : []
  const front = isFront(value) ? daysOnFront(value, now) : []
  return [
    ...own,
    ...(isRecord(value.page) ? recentOn(value.page, now) : []),
    ...(isNoticeCard(value) ? [recentDay(value.publishedAt, now)] : []),
    ...event,
    ...agenda,
    ...front,
    ...Object.values(value).flatMap((child) => shownAt(child, now)),
  ]
}
