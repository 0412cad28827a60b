import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'

/** That an event has been moved, in time or online: who has read of it before must see that it is not as it was. */
export function ChangedStatus({ card: { status } }: { card: Pick<EventCard, 'status'> }) {
  if (status !== 'rescheduled' && status !== 'movedOnline') return null
  return (
    <>
      <span className="card-status">{messages.event.status[status]}:</span>{' '}
    </>
  )
}
