import type { EventCard } from '../content/card.ts'
import { isOff } from '../content/eventStatus.ts'
import { dayMs, type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'
import { startOfOsloWeek } from '../dates/queryTime.ts'
import { phaseOf } from './phase.ts'
import { streamState } from './recording.ts'

/** A day, `2026-11-27`, and the events that begin on it, in order. */
export type AgendaDay = { day: string; cards: EventCard[] }

/**
 * A part of the list of current events: what is on, today, the rest of this week, a month (`2026-12`), and what has begun
 * and takes a day or more. The same part may go on on the next page.
 */
export type AgendaPart =
  | { part: 'now' | 'lasting'; cards: EventCard[] }
  | { part: 'today' | 'week'; days: AgendaDay[] }
  | { part: 'month'; month: string; days: AgendaDay[] }

const isLong = ({ startsAt, endsAt = startsAt }: EventCard): boolean =>
  millisecondsOf(endsAt) - millisecondsOf(startsAt) >= dayMs

/** Whether an event has begun. Those that are over are in no list of current events. */
const hasBegun = (card: EventCard, now: Instant): boolean => phaseOf(card, now) !== 'upcoming'

/** Whether an event that has begun takes a day or more, and is not live. */
const isLasting = (card: EventCard, now: Instant): boolean =>
  isLong(card) && (isOff(card.status) || streamState(card, now) !== 'live')

/** The day under which an event is listed: what was called off after it should have begun is listed today. */
const dayOf = ({ startsAt }: EventCard, today: string): string => {
  const day = osloDay(startsAt)
  return day > today ? day : today
}

function partOf(card: EventCard, now: Instant): AgendaPart {
  if (hasBegun(card, now)) {
    if (isLasting(card, now)) return { part: 'lasting', cards: [card] }
    if (!isOff(card.status)) return { part: 'now', cards: [card] }
  }
  const today = osloDay(now)
  const day = dayOf(card, today)
  const days = [{ day, cards: [card] }]
  if (day === today) return { part: 'today', days }
  if (millisecondsOf(startOfOsloWeek(card.startsAt)) === millisecondsOf(startOfOsloWeek(now)))
    return { part: 'week', days }
  return { part: 'month', month: day.slice(0, day.lastIndexOf('-')), days }
}

const isSamePart = (one: AgendaPart, other: AgendaPart): boolean =>
  one.part === other.part && (one.part !== 'month' || other.part !== 'month' || one.month === other.month)

function addDays(days: AgendaDay[], more: readonly AgendaDay[]): void {
  for (const { day, cards } of more) {
    const last = days.at(-1)
    if (last?.day === day) last.cards.push(...cards)
    else days.push({ day, cards: [...cards] })
  }
}

/** Events that are yet to begin or were called off, in the order in which they begin, day by day. */
export function daysOf(cards: readonly EventCard[], now: Instant): AgendaDay[] {
  const today = osloDay(now)
  const days: AgendaDay[] = []
  addDays(
    days,
    cards.map((card) => ({ day: dayOf(card, today), cards: [card] })),
  )
  return days
}

/** Current events, in the order of their list, in parts and days as of `now`. */
export function agendaOf(cards: readonly EventCard[], now: Instant): AgendaPart[] {
  const parts: AgendaPart[] = []
  for (const next of cards.map((card) => partOf(card, now))) {
    const last = parts.at(-1)
    if (last === undefined || !isSamePart(last, next)) parts.push(next)
    else if ('cards' in last && 'cards' in next) last.cards.push(...next.cards)
    else if ('days' in last && 'days' in next) addDays(last.days, next.days)
  }
  return parts
}
