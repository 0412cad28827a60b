import type { Event } from '#lib/content/event.ts'
import { dateTimeText } from '#lib/dates/format.ts'
import { isRegistrationOpen } from '#lib/events/registration.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { SafeLink } from '../parts/SafeLink.tsx'

/** What most readers of an upcoming event come for: at the top, for as long as registration is open. */
export function RegisterLink({ event, now }: { event: Event; now: Date }) {
  const { registration, language } = event
  if (registration === undefined || !isRegistrationOpen(event, now)) return null
  const words = messagesIn(language).registration
  const { url, deadline } = registration
  if (url === undefined) return null
  return (
    <p className="act">
      <SafeLink href={url} className="ds-button">
        {words.open}
      </SafeLink>
      {deadline && <span className="act-more">{words.until(dateTimeText(deadline, language))}</span>}
    </p>
  )
}
