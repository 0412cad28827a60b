import type { ContentLanguage } from '#lib/content/language.ts'
import type { Person } from '#lib/content/person.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { PersonCard } from '../media/PersonCard.tsx'
import { Words } from '../parts/Words.tsx'

export function Contacts({ people, language }: { people: Person[]; language: ContentLanguage }) {
  if (people.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="kontakt">
      <h2 id="kontakt">
        <Words language={language}>{messagesIn(language).contacts}</Words>
      </h2>
      <ul className="plain-list">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
