import type { EventCard } from '#lib/content/card.ts'
import { clockRange, endAfterStart } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { messages } from '#lib/messages/index.ts'
import { EventTime } from './EventTime.tsx'

type Props = {
  card: EventCard
  /** The day under whose heading it is, as `2026-11-27`. */
  day: string | undefined
}

/** When an event is; below the heading of a day by the clock alone, if all of it is on that day. */
export function TimeOnDay({ card, day }: Props) {
  const { startsAt, allDay } = card
  const endsAt = endAfterStart(card)
  const isWithin = osloDay(startsAt) === day && osloDay(endsAt ?? startsAt) === day
  if (!isWithin) return <EventTime event={card} />
  const words = allDay
    ? { start: messages.events.allDay, between: '', end: undefined }
    : clockRange(startsAt, endsAt)
  return <EventTime event={card} words={words} />
}
