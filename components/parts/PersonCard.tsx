import type { Language } from '#lib/content/language.ts'
import type { Person } from '#lib/content/person.ts'
import { MailLink } from './MailLink.tsx'
import { PhoneLink } from './PhoneLink.tsx'
import { Role } from './Role.tsx'

type Props = { person: Person; language?: Language }

/** Who somebody is, and how to reach them. */
export function PersonCard({ person, language = 'nn' }: Props) {
  const { name, role, organisation, email, phone } = person
  return (
    <div className="person">
      {name && <p className="person-name">{name}</p>}
      {(role || organisation) && (
        <p>
          <Role role={role} organisation={organisation} writtenIn="nn" language={language} />
        </p>
      )}
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
