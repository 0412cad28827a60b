import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import type { Occurrence } from '#lib/content/occurrence.ts'
import { isDateOver, isSeries, nextOccurrence, occurrencesOf } from '#lib/events/series.ts'
import { seriesInWords } from '#lib/events/seriesWords.ts'
import { stateOf } from '#lib/events/state.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from '../parts/Words.tsx'
import { SeriesDate } from './SeriesDate.tsx'

type Props = { event: Event; now: Date }

/** The fragment of the dates; others link to it. */
export const datesAnchor = 'datoar'

/** Dates that stand open; the rest of a long series is a press away: forty took four screens of a phone. */
const mostOpen = 12

/** The words may also stand inside a sentence. */
const asSentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase('nn')}${words.slice(1)}.`

/** All dates of a series: in words, those to come with what is changed about each, and those that have been. */
export function SeriesDates({ event, now }: Props) {
  if (!isSeries(event)) return null
  const { language } = event
  const { series: words, event: eventWords } = messagesIn(language)
  const dates = occurrencesOf(event)
  const next = nextOccurrence(event, now)
  const [past, coming] = [true, false].map((isOver) =>
    dates.filter((date) => isDateOver(date, event, now) === isOver),
  )
  const markOf = (date: Occurrence): string | undefined => {
    const isNext = date.key === next.key && date.status !== 'cancelled' && !isOff(event.status)
    if (!isNext || isDateOver(date, event, now)) return undefined
    return stateOf({ ...date, allDay: event.allDay, status: event.status }, now) === 'upcoming'
      ? words.next
      : eventWords.phase.ongoing
  }
  const listOf = (those: readonly Occurrence[]) => (
    <ol className="plain-list series-dates">
      {those.map((date) => (
        <li key={date.key ?? ''}>
          <SeriesDate event={event} date={date} mark={markOf(date)} />
        </li>
      ))}
    </ol>
  )
  const [open, later] = [coming?.slice(0, mostOpen) ?? [], coming?.slice(mostOpen) ?? []]
  return (
    <section className="series" id={datesAnchor} aria-labelledby="datoar-tittel">
      <h2 id="datoar-tittel">
        <Words language={language}>{words.title}</Words>
      </h2>
      <p className="series-words">
        <Words language={language}>{asSentence(seriesInWords(dates, language, now, event.allDay))}</Words>
      </p>
      {open.length > 0 ? (
        listOf(open)
      ) : (
        <p>
          <Words language={language}>{words.noneToCome}</Words>
        </p>
      )}
      {later.length > 0 && (
        <details className="ds-details series-more">
          <summary>
            <Words language={language}>{words.later(later.length)}</Words>
          </summary>
          {listOf(later)}
        </details>
      )}
      {past && past.length > 0 && (
        <details className="ds-details series-more">
          <summary>
            <Words language={language}>{words.past(past.length)}</Words>
          </summary>
          {listOf(past)}
        </details>
      )}
    </section>
  )
}
