import { hasPassed } from '#lib/dates/deadline.ts'
import { type Instant, millisecondsOf } from '#lib/dates/oslo.ts'
import { datesOf, summaryAt } from './nextDate.ts'
import type { Summary } from './summary.ts'
import { noOthers, type Others, phaseAt, placesAt, type Tag, tagsOfChange, yearsAsTheyWere } from './tags.ts'
import {
  agendaTransitionsOf,
  cardTransitionsOf,
  pageTransitionsOf,
  toldTransitionsOf,
} from './transitions.ts'

/**
 * The tags to invalidate when time alone, after `since` and until `at` (ms since the epoch), changes what is shown of a
 * document. Publication makes it appear, and expiry removes it from lists. A card shows that a deadline has passed, and
 * an event's state, which also moves it from the upcoming events to the past ones; everything else is only on the
 * document's own page. `others` is what has been in the lists of years since before.
 */
export function tagsOfTransition(
  summary: Summary,
  since: number,
  at: number,
  others: Others = noOthers,
): Tag[] {
  const comes = (instant: Instant | undefined): boolean => {
    const ms = instant === undefined ? Number.NaN : millisecondsOf(instant)
    return ms > since && ms <= at
  }
  if (comes(summary.publishedAt)) return tagsOfChange(undefined, summary, at, others)
  const tags = new Set<Tag>()
  if (pageTransitionsOf(summary).some(comes)) tags.add(`document:${summary.id}`)
  if (toldTransitionsOf(summary).some(comes)) tags.add(`told:${summary.id}`)
  if (agendaTransitionsOf(summary).some(comes)) tags.add('list:agenda')
  if (comes(msAfter(summary.expiresAt))) tags.add(`card:${summary.id}`)
  if (cardTransitionsOf(summary).some(comes)) tags.add(`card:${summary.id}`)
  if (comes(summary.expiresAt)) {
    const [listed, expired] = [placesAt(summary, at), placesAt({ ...summary, expiresAt: undefined }, at)]
    for (const [tag, order] of listed) if (expired.get(tag) !== order) tags.add(tag)
  }
  // The start itself counts too: lists use it even when an event of whole days began at midnight.
  const starts = datesOf(summary)?.map(({ startsAt }) => startsAt) ?? []
  if (starts.some(comes) || hasMovedOn(summary, since, at)) {
    for (const tag of tagsOfMove(summary, since, at, others)) tags.add(tag)
  }
  if (
    summary.deadline !== undefined &&
    hasPassed(summary.deadline, new Date(at)) &&
    !hasPassed(summary.deadline, new Date(since))
  ) {
    tags.add(`card:${summary.id}`)
  }
  return [...tags]
}

/** The first instant after another. */
const msAfter = (instant: string | undefined): Date | undefined =>
  instant === undefined ? undefined : new Date(millisecondsOf(instant) + 1)

/** What an event moves from and to: among current events, and from these to the past ones. */
function tagsOfMove(summary: Summary, since: number, at: number, others: Others): Tag[] {
  const [was, is] = [placesAt(summary, since), placesAt(summary, at)]
  const past = new Set([...is.keys()].filter((tag) => !was.has(tag)))
  for (const tag of yearsAsTheyWere(was, summary, others)) past.delete(tag)
  return [`card:${summary.id}`, 'list:events', ...past]
}

/** To another phase, or to another of its dates. */
const hasMovedOn = (summary: Summary, since: number, at: number): boolean => {
  const [was, is] = [since, at].map((ms) => summaryAt(summary, new Date(ms)))
  return (
    was?.startsAt !== is?.startsAt ||
    was?.endsAt !== is?.endsAt ||
    phaseAt(summary, since) !== phaseAt(summary, at)
  )
}
