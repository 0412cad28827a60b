import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import { MailLink } from '../parts/MailLink.tsx'
import { PhoneLink } from '../parts/PhoneLink.tsx'
import { Plain } from '../parts/Plain.tsx'

/** How to contact the publishing body. */
export function ContactLines({ settings }: { settings: SiteSettings }) {
  const { email, phone, postalAddress } = settings
  return (
    <ul>
      {email && (
        <li>
          {messages.contact.email}: <MailLink email={email} />
        </li>
      )}
      {phone && (
        <li>
          {messages.contact.phone}: <PhoneLink phone={phone} />
        </li>
      )}
      {postalAddress && (
        <li>
          {messages.contact.address}:
          <span className="address">
            <Plain text={postalAddress} />
          </span>
        </li>
      )}
    </ul>
  )
}
