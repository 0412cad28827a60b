import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import type { Language } from '#lib/content/language.ts'
import { spanText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from './Time.tsx'

type Props = {
  event: Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status'>
  /** Of the page it stands on. */
  language?: Language
}

/** When it is. A time that no longer holds is struck, and said to be the old one: screen readers pass over a strike. */
export function EventTime({ event, language = 'nn' }: Props) {
  const time = (
    <Time at={event.startsAt} wholeDay={event.allDay}>
      {spanText(event, language)}
    </Time>
  )
  if (!isOff(event.status)) return time
  return (
    <>
      {messagesIn(language).event.originalTime} <s>{time}</s>
    </>
  )
}
