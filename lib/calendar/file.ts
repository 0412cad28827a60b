import { ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { addressOf } from '../addresses/addresses.ts'
import type { Event } from '../content/event.ts'
import { eventOn } from '../events/onDate.ts'
import { isOnlineAlone, placeText } from '../events/place.ts'
import { registrationLines } from '../events/registrationText.ts'
import { occurrencesOf } from '../events/series.ts'
import { announcedTitle } from '../events/title.ts'
import { calendarSpan } from './span.ts'

/** Text in a calendar may contain line breaks, but no other control characters (RFC 5545, 3.3.11). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controls, '')

/** A calendar that already has the event shows that it is cancelled; a postponed event has no new time yet. */
function statusOf({ status, withdrawn }: Event): ICalEventStatus {
  if (status === 'cancelled' || withdrawn !== undefined) return ICalEventStatus.CANCELLED
  return status === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

function locationOf(event: Event) {
  const title = placeText(event, event.language)
  if (title === undefined) return {}
  const address = isOnlineAlone(event) ? undefined : event.place?.address
  return { location: { title: plain(title), ...(address && { address: plain(address) }) } }
}

/** What the event is, and below it how to sign up. */
function descriptionOf(event: Event) {
  const parts = [event.lead, registrationLines(event).join('\n')].filter(Boolean)
  return parts.length === 0 ? {} : { description: plain(parts.join('\n\n')) }
}

/**
 * The UID of a date (RFC 5545, 3.8.4.7), the same for as long as the date has its key: of the first, the event's own, which
 * calendars have had since before there were series. A dot keeps two events apart: none that is public has one in its id. An import's
 * key may be any text, and the generator escapes no UID.
 */
const uidOf = ({ _id }: Event, key: string | undefined, host: string): string =>
  `${key === undefined ? _id : `${_id}.${encodeURIComponent(key.toWellFormed())}`}@${host}`

/** One date of an event, which stands in `event` as it is on that date. */
function entryOf(event: Event, id: string, siteUrl: string): ICalEventData {
  const { start, end, allDay } = calendarSpan(event)
  const changed = new Date(event.lastUpdated ?? event.publishedAt)
  return {
    id,
    sequence: event.calendarSequence,
    status: statusOf(event),
    start,
    ...(end && { end }),
    allDay,
    summary: plain(announcedTitle(event)),
    ...locationOf(event),
    ...descriptionOf(event),
    url: new URL(addressOf.document(event.slug), siteUrl).href,
    stamp: changed,
    lastModified: changed,
  }
}

/**
 * An event as a calendar file (RFC 5545) of the site at `siteUrl`, with an entry for each of its dates: a cancelled one
 * stays, and says so, since a calendar that has it would keep it otherwise. It depends only on the event: the same event
 * gives the same bytes at any time, so DTSTAMP is its last material change.
 */
export function calendarFile(event: Event, siteUrl: string): string {
  const { host } = new URL(siteUrl)
  const calendar = new ICalCalendar({ prodId: { company: 'Aktuelt', product: 'Aktuelt', language: 'NN' } })
  for (const date of occurrencesOf(event))
    calendar.createEvent(entryOf(eventOn(event, date), uidOf(event, date.key, host), siteUrl))
  // The generator omits the last line break; every line must end with one (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}
