import type { EventCard } from '#lib/content/card.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import { clockRange, endAfterStart } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { messages } from '#lib/messages/index.ts'
import { EventTime } from '../parts/EventTime.tsx'
import { TimeRange } from '../parts/TimeRange.tsx'

type Props = { card: EventCard; day: string | undefined }

/** When an event is, below the heading of a day: by the clock alone if all of it is on that day. */
export function AgendaTime({ card, day }: Props) {
  const { startsAt, allDay, status } = card
  const endsAt = endAfterStart(card)
  const isWithin = osloDay(startsAt) === day && osloDay(endsAt ?? startsAt) === day
  if (!isWithin || isOff(status)) return <EventTime event={card} />
  if (allDay) return messages.events.allDay
  return <TimeRange startsAt={startsAt} endsAt={endsAt} words={clockRange(startsAt, endsAt)} />
}
