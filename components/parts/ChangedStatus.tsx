import type { EventCard } from '#lib/content/card.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from './Words.tsx'

type Props = {
  card: Pick<EventCard, 'status'>
  /** Of the page. */
  language?: ContentLanguage
}

/** Says that an event has been moved, in time or online: readers who saw it before must notice the change. */
export function ChangedStatus({ card: { status }, language = 'nn' }: Props) {
  if (status !== 'rescheduled' && status !== 'movedOnline') return null
  return (
    <>
      <span className="card-status">
        <Words language={language}>{messagesIn(language).event.status[status]}:</Words>
      </span>{' '}
    </>
  )
}
