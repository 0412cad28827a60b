import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { type SpanWords, spanWords } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { TimeRange } from './TimeRange.tsx'
import { Words } from './Words.tsx'

type Props = {
  event: Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status'>
  /** The language of the page. */
  language?: ContentLanguage
  /** Its time in fewer words, where what stands above says the rest. */
  words?: SpanWords
}

/** When an event is. A time that no longer applies is struck, and labelled as such: screen readers ignore a strike. */
export function EventTime({ event, language = 'nn', words = spanWords(event, language) }: Props) {
  const time = (
    <TimeRange startsAt={event.startsAt} endsAt={event.endsAt} words={words} wholeDay={event.allDay} />
  )
  return (
    <Words language={language}>
      {isOff(event.status) ? (
        <>
          {messagesIn(language).event.originalTime} <s>{time}</s>
        </>
      ) : (
        time
      )}
    </Words>
  )
}
