import type { Language } from '#lib/content/language.ts'
import type { Person } from '#lib/content/person.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { PersonCard } from '../media/PersonCard.tsx'

export function Contacts({ people, language }: { people: Person[]; language: Language }) {
  if (people.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="kontakt">
      <h2 id="kontakt">{messagesIn(language).contacts}</h2>
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
