import { mailHref, telHref } from '../addresses/links.ts'
import type { Attendance, Event } from '../content/event.ts'
import type { EventStatus } from '../content/eventStatus.ts'
import { isRegistrationOpen } from './registration.ts'

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

/** An event in the words of schema.org, for search engines and calendars that read pages. */
export function structuredEvent(event: Event, now: Date): Json {
  const { place, host, previousStarts } = event
  const actions = registrationOf(event, now)
  return {
    '@context': 'https://schema.org',
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

/** Data as text that can stand in a page: no sign in it can end the element that it is in. */
export const inPage = (data: Json): string => JSON.stringify(data).replaceAll('<', '\\u003c')
