import type { Person } from '#lib/content/person.ts'
import { MailLink } from '../text/MailLink.tsx'
import { PhoneLink } from '../text/PhoneLink.tsx'

/** Who somebody is, and how to reach them. */
export function PersonCard({ person }: { person: Person }) {
  const { name, role, organisation, email, phone } = person
  return (
    <div className="person">
      <p className="person-name">{name}</p>
      {(role || organisation) && <p>{[role, organisation].filter(Boolean).join(', ')}</p>}
      {email && (
        <p>
          <MailLink email={email} />
        </p>
      )}
      {phone && (
        <p>
          <PhoneLink phone={phone} />
        </p>
      )}
    </div>
  )
}
