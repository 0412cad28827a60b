import type { Event } from '#lib/content/event.ts'
import { dateTimeText } from '#lib/dates/format.ts'
import { hasPassed } from '#lib/deadline.ts'
import { stateOf } from '#lib/events/state.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { SafeLink } from '../text/SafeLink.tsx'

type Props = { event: Event; now: Date }

/** How to sign up, by when, and whether it is too late. */
export function Registration({ event, now }: Props) {
  const { registration, status, language } = event
  if (registration === undefined) return null
  const words = messagesIn(language).registration
  const { deadline, note, url } = registration
  const isOver = status === 'cancelled' || stateOf(event, now) === 'over'
  if (isOver) return <>{words.over}</>
  const isClosed = deadline !== undefined && hasPassed(deadline, now)
  return (
    <>
      {isClosed ? words.closed : <SafeLink href={url}>{words.open}</SafeLink>}
      {deadline && !isClosed && (
        <span className="fact-more">{words.until(dateTimeText(deadline, language))}</span>
      )}
      {note && <span className="fact-more">{note}</span>}
    </>
  )
}
