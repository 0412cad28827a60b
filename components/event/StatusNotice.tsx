import type { Event, EventStatus } from '#lib/content/event.ts'
import { dateTimeText, fullDateText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'

type Props = {
  event: Pick<Event, 'status' | 'statusReason' | 'previousStarts' | 'allDay' | 'place' | 'attendance'>
}

const colours: Record<Exclude<EventStatus, 'planned'>, string> = {
  cancelled: 'danger',
  postponed: 'warning',
  rescheduled: 'warning',
  movedOnline: 'info',
}

/** Says what has changed about an event, why, and what was said before. */
export function StatusNotice({ event }: Props) {
  const { status, statusReason, previousStarts, allDay, place } = event
  if (status === 'planned') return null
  const text = allDay ? fullDateText : dateTimeText
  return (
    <div className="ds-alert notice" data-color={colours[status]}>
      <p>
        <strong>{messages.event[status]}</strong> {statusReason}
      </p>
      {previousStarts.map((at) => (
        <p key={at}>
          {messages.event.previousTime}{' '}
          <s>
            <Time at={at} wholeDay={allDay}>
              {text(at)}
            </Time>
          </s>
        </p>
      ))}
      {status === 'movedOnline' && place && place.name !== messages.event.online && (
        <p>
          {messages.event.originalPlace} <s>{[place.name, place.address].filter(Boolean).join(', ')}</s>
        </p>
      )}
    </div>
  )
}
