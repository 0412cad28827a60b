import type { Event } from '#lib/content/event.ts'
import { spanText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'

/** When it is. A time that no longer holds is struck, and said to be the old one: screen readers pass over a strike. */
export function EventTime({ event }: { event: Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status'> }) {
  const time = (
    <Time at={event.startsAt} wholeDay={event.allDay}>
      {spanText(event)}
    </Time>
  )
  if (event.status !== 'cancelled' && event.status !== 'postponed') return time
  return (
    <>
      {messages.event.originalTime} <s>{time}</s>
    </>
  )
}
