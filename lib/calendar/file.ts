import { ICalCalendar, ICalEventStatus } from 'ical-generator'
import { addressOf } from '../addresses/addresses.ts'
import type { Event } from '../content/event.ts'
import { isOnlineAlone, placeText } from '../events/place.ts'
import { registrationLines } from '../events/registrationText.ts'
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
 * An event as a calendar file (RFC 5545) of the site at `siteUrl`. It depends only on the event: the same event gives
 * the same bytes at any time, so DTSTAMP is its last material change.
 */
export function calendarFile(event: Event, siteUrl: string): string {
  const { start, end, allDay } = calendarSpan(event)
  const changed = new Date(event.lastUpdated ?? event.publishedAt)
  const calendar = new ICalCalendar({ prodId: { company: 'Aktuelt', product: 'Aktuelt', language: 'NN' } })
  calendar.createEvent({
    id: `${event._id}@${new URL(siteUrl).host}`,
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
  })
  // The generator omits the last line break; every line must end with one (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}
