import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'

/** Says that an event has been moved, in time or online: readers who saw it before must notice the change. */
export function ChangedStatus({ card: { status } }: { card: Pick<EventCard, 'status'> }) {
  if (status !== 'rescheduled' && status !== 'movedOnline') return null
  return (
    <>
      <span className="card-status">{messages.event.status[status]}:</span>{' '}
    </>
  )
}
