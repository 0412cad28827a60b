import type { Event } from '../content/event.ts'
import { dateTimeText } from '../dates/format.ts'
import { messagesIn } from '../messages/index.ts'

/** How to sign up for an event, a line each, where there are no links: in a calendar. Empty when nobody can sign up. */
export function registrationLines({ registration, status, withdrawn, language }: Event): string[] {
  if (registration === undefined || status === 'cancelled' || withdrawn !== undefined) return []
  const { registration: words } = messagesIn(language)
  const { url, email, phone, deadline, note } = registration
  return [
    ...(url ? [`${words.open}: ${url.replace(/^(?:mailto|tel):/i, '')}`] : []),
    ...(email ? [`${words.byEmail}: ${email}`] : []),
    ...(phone ? [`${words.byPhone}: ${phone}`] : []),
    ...(deadline ? [words.until(dateTimeText(deadline, language))] : []),
    ...(note ? [note] : []),
  ]
}
