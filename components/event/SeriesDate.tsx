import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import type { Occurrence } from '#lib/content/occurrence.ts'
import { spanWords } from '#lib/dates/format.ts'
import { eventOn } from '#lib/events/onDate.ts'
import { isOnlineAlone, placeText } from '#lib/events/place.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { FormerTime } from '../parts/FormerTime.tsx'
import { Plain } from '../parts/Plain.tsx'
import { TimeRange } from '../parts/TimeRange.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  event: Event
  date: Occurrence
  /** What it is to readers now: the next one, or the one that is on. */
  mark?: string | undefined
}

/** One date of a series: when, and what of it is not as it was announced, or not as on the others. */
export function SeriesDate({ event, date, mark }: Props) {
  const { language, allDay } = event
  const { event: words, series } = messagesIn(language)
  const on = eventOn(event, date)
  const span = (
    <Words language={language}>
      <TimeRange
        startsAt={on.startsAt}
        endsAt={on.endsAt}
        words={spanWords(on, language)}
        wholeDay={allDay}
      />
    </Words>
  )
  const place = date.place && !isOnlineAlone(on) ? placeText(on, language) : undefined
  return (
    <>
      {on.status !== 'planned' && (
        <>
          <strong className={isOff(on.status) ? 'date-status date-off' : 'date-status'}>
            <Words language={language}>{words.status[on.status]}</Words>
          </strong>{' '}
        </>
      )}
      {isOff(on.status) ? <s>{span}</s> : <span className="date-when">{span}</span>}
      {mark && (
        <span className="date-mark">
          {' '}
          <Words language={language}>{mark}</Words>
        </span>
      )}
      {on.status === 'rescheduled' &&
        [...new Set(on.previousStarts)].map((at) => (
          <span key={at} className="date-more">
            <FormerTime at={at} allDay={allDay} language={language} />
          </span>
        ))}
      {place && (
        <span className="date-more">
          <Words language={language}>{series.place}</Words> {place}
          {date.place?.address && `, ${date.place.address}`}
        </span>
      )}
      {date.reason && (
        <span className="date-more">
          <Plain text={date.reason} />
        </span>
      )}
    </>
  )
}
