import { addressOf } from '#lib/addresses/addresses.ts'
import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import { isOnlineAlone, placeText } from '#lib/events/place.ts'
import { isSeries } from '#lib/events/series.ts'
import { stateOf } from '#lib/events/state.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { EventTime } from '../parts/EventTime.tsx'
import { Plain } from '../parts/Plain.tsx'
import { Words } from '../parts/Words.tsx'
import { PlaceName } from './PlaceName.tsx'
import { Registration } from './Registration.tsx'
import { datesAnchor } from './SeriesDates.tsx'

/** An event that is over, called off, or without a time is not worth putting in a calendar. */
const isToCome = (event: Event, now: Date): boolean => !isOff(event.status) && stateOf(event, now) !== 'over'

type Props = {
  /** The event as it is on the date that the page tells of. */
  event: Event
  now: Date
  /** Whether there is a calendar file: a draft that somebody is shown has none. */
  hasCalendar?: boolean
}

/** The facts box: each fact with its own label. */
export function Facts({ event, now, hasCalendar = true }: Props) {
  const { language } = event
  const { event: words, series } = messagesIn(language)
  const state = stateOf(event, now)
  const when = {
    upcoming: series.next,
    ongoing: words.phase.ongoing,
    started: words.phase.ongoing,
    over: series.last,
  }
  const isPlaced = placeText(event, language) !== undefined
  const address = isOnlineAlone(event) ? undefined : event.place?.address
  return (
    <section className="box facts" aria-labelledby="tid-og-stad">
      <h2 id="tid-og-stad">
        <Words language={language}>{words.facts}</Words>
      </h2>
      <dl>
        <div>
          <dt>
            <Words language={language}>
              {isSeries(event) && !isOff(event.status) ? when[state] : words.when}
            </Words>
          </dt>
          <dd>
            <span className="when">
              <EventTime event={event} language={language} />
            </span>
            {hasCalendar && isToCome(event, now) && (
              <a className="ds-link fact-more" href={addressOf.calendar(event.slug)}>
                <Words language={language}>{words.addToCalendar}</Words>
              </a>
            )}
          </dd>
        </div>
        {isSeries(event) && (
          <div>
            <dt>
              <Words language={language}>{series.dates}</Words>
            </dt>
            <dd>
              <a className="ds-link" href={`#${datesAnchor}`}>
                <Words language={language}>{series.toAll(event.repeats.length + 1)}</Words>
              </a>
            </dd>
          </div>
        )}
        {isPlaced && (
          <div>
            <dt>
              <Words language={language}>{words.where}</Words>
            </dt>
            <dd>
              <PlaceName event={event} language={language} />
              {address && (
                <span className="fact-more">
                  <Plain text={address} />
                </span>
              )}
            </dd>
          </div>
        )}
        {event.host && (
          <div>
            <dt>
              <Words language={language}>{words.host}</Words>
            </dt>
            <dd>{event.host}</dd>
          </div>
        )}
        {event.registration && (
          <div>
            <dt>
              <Words language={language}>{words.registration}</Words>
            </dt>
            <dd>
              <Registration event={event} now={now} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
