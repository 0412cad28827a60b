import type { ContentLanguage } from '#lib/content/language.ts'
import type { Person } from '#lib/content/person.ts'
import { MailLink } from '../parts/MailLink.tsx'
import { PhoneLink } from '../parts/PhoneLink.tsx'
import { Role } from '../parts/Role.tsx'
import { Picture } from './Picture.tsx'

type Props = { person: Person; language?: ContentLanguage }

/** Who somebody is, and how to reach them, with their portrait where there is one. */
export function PersonCard({ person, language = 'nn' }: Props) {
  const { name, role, organisation, email, phone, image } = person
  return (
    <div className={image ? 'person person-portrayed' : 'person'}>
      {image && (
        <div className="person-portrait">
          <Picture image={image} widths={[160, 320]} sizes="5rem" ratio={1} isDecoration />
        </div>
      )}
      <div>
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
    </div>
  )
}
