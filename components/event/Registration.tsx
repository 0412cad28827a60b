import type { Event } from '#lib/content/event.ts'
import { dateTimeText } from '#lib/dates/format.ts'
import { isRegistrationOpen, isRegistrationWanted } from '#lib/events/registration.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { MailLink } from '../parts/MailLink.tsx'
import { PhoneLink } from '../parts/PhoneLink.tsx'
import { Plain } from '../parts/Plain.tsx'
import { SafeLink } from '../parts/SafeLink.tsx'
import { Words } from '../parts/Words.tsx'

type Props = { event: Event; now: Date }

/** How to sign up, the deadline, and whether it has passed. */
export function Registration({ event, now }: Props) {
  const { registration, language } = event
  if (registration === undefined) return null
  const words = messagesIn(language).registration
  const { deadline, note, url, email, phone } = registration
  if (!isRegistrationWanted(event, now)) return <Words language={language}>{words.over}</Words>
  const isOpen = isRegistrationOpen(event, now)
  return (
    <>
      {isOpen ? (
        url && (
          <SafeLink href={url} className="ds-button">
            <Words language={language}>{words.open}</Words>
          </SafeLink>
        )
      ) : (
        <Words language={language}>{words.closed}</Words>
      )}
      {isOpen && email && (
        <span className="fact-more">
          <Words language={language}>{words.byEmail}:</Words> <MailLink email={email} />
        </span>
      )}
      {isOpen && phone && (
        <span className="fact-more">
          <Words language={language}>{words.byPhone}:</Words> <PhoneLink phone={phone} />
        </span>
      )}
      {deadline && isOpen && (
        <span className="fact-more">
          <Words language={language}>{words.until(dateTimeText(deadline, language))}</Words>
        </span>
      )}
      {note && (
        <span className="fact-more">
          <Plain text={note} />
        </span>
      )}
    </>
  )
}
