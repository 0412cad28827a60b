import { mailHref, telHref } from '../addresses/links.ts'
import type { Attendance, Event } from '../content/event.ts'
import type { EventStatus } from '../content/eventStatus.ts'
import { eventOn } from './onDate.ts'
import { phaseOf } from './phase.ts'
import { isRegistrationOpen } from './registration.ts'
import { occurrencesOf } from './series.ts'

type Json = { [name: string]: string | Json | (string | Json)[] | undefined }

const statuses: Record<EventStatus, string> = {
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
}

const modes: Record<Attendance, string> = {
  online: 'OnlineEventAttendanceMode',
  physical: 'OfflineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
}

/** How to sign up, as actions: one for each address of the web, of mail and of a telephone. */
function registrationOf(event: Event, now: Date): Json[] {
  const { registration } = event
  if (registration === undefined || event.withdrawn || !isRegistrationOpen(event, now)) return []
  const { url, email, phone, deadline, note } = registration
  const targets = [url, email && mailHref(email), phone && telHref(phone)].filter(
    (target) => target !== undefined,
  )
  const more = { endTime: deadline, description: note }
  if (targets.length === 0) return note ? [{ '@type': 'RegisterAction', ...more }] : []
  return targets.map((target) => ({
    '@type': 'RegisterAction',
    target: { '@type': 'EntryPoint', urlTemplate: target },
    ...more,
  }))
}

/** One date of an event, which stands in `event` as it is on that date. */
function eventData(event: Event, now: Date): Json {
  const { place, host, previousStarts } = event
  const actions = registrationOf(event, now)
  return {
    '@type': 'Event',
    name: event.title,
    description: event.lead,
    inLanguage: event.language,
    startDate: event.startsAt,
    endDate: event.endsAt,
    ...(previousStarts.length > 0 && { previousStartDate: previousStarts }),
    eventStatus: `https://schema.org/${statuses[event.withdrawn ? 'cancelled' : event.status]}`,
    eventAttendanceMode: `https://schema.org/${modes[event.attendance]}`,
    ...(place && { location: { '@type': 'Place', name: place.name, address: place.address ?? place.name } }),
    ...(host && { organizer: { '@type': 'Organization', name: host } }),
    ...(actions.length > 0 && { potentialAction: actions }),
  }
}

/** Dates of a series that are told: each takes some 0.7 kB of the page, and readers of data come again. */
const mostDates = 10

/** The dates that are to come or on, in order; the last, where all are over. */
function datesTold(dates: readonly Event[], now: Date): readonly Event[] {
  const coming = dates.filter((date) => phaseOf(date, now) !== 'over')
  return coming.length > 0 ? coming.slice(0, mostDates) : dates.slice(-1)
}

/**
 * An event in the words of schema.org, for search engines and calendars that read pages. Of a series it is the series, and
 * an event for each of the next ten dates, since search engines take one start from each event.
 */
export function structuredEvent(event: Event, now: Date): Json {
  const context = { '@context': 'https://schema.org' }
  const dates = occurrencesOf(event)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined || dates.length === 1)
    return { ...context, ...eventData(event, now) }
  const series = {
    '@type': 'EventSeries',
    '@id': '#rekkje',
    name: event.title,
    startDate: first.startsAt,
    endDate: last.endsAt ?? last.startsAt,
  }
  const told = datesTold(
    dates.map((date) => eventOn(event, date)),
    now,
  )
  return {
    ...context,
    '@graph': [
      series,
      ...told.map((date) => ({ ...eventData(date, now), superEvent: { '@id': series['@id'] } })),
    ],
  }
}

/** Data as text that can stand in a page: no sign in it can end the element that it is in. */
export const inPage = (data: Json): string => JSON.stringify(data).replaceAll('<', '\\u003c')
