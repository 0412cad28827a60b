import type { Language } from '#lib/content/language.ts'
import type { Person } from '#lib/content/person.ts'
import { langOf } from '../text/language.ts'
import { MailLink } from '../text/MailLink.tsx'
import { PhoneLink } from '../text/PhoneLink.tsx'

type Props = { person: Person; language?: Language }

/** Who somebody is, and how to reach them. A role is the same for all pages, in Nynorsk; a name is in no language. */
export function PersonCard({ person, language = 'nn' }: Props) {
  const { name, role, organisation, email, phone } = person
  return (
    <div className="person">
      <p className="person-name">{name}</p>
      {(role || organisation) && (
        <p>
          {role && <span {...langOf('nn', language)}>{role}</span>}
          {role && organisation && ', '}
          {organisation}
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
