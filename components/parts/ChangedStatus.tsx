import type { EventCard } from '#lib/content/card.ts'
import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'

type Props = {
  card: Pick<EventCard, 'status'>
  /** Of the page. */
  language?: Language
}

/** Says that an event has been moved, in time or online: readers who saw it before must notice the change. */
export function ChangedStatus({ card: { status }, language = 'nn' }: Props) {
  if (status !== 'rescheduled' && status !== 'movedOnline') return null
  return (
    <>
      <span className="card-status">{messagesIn(language).event.status[status]}:</span>{' '}
    </>
  )
}
