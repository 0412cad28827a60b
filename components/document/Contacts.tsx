import type { Person } from '#lib/content/person.ts'
import { messages } from '#lib/messages/index.ts'
import { PersonCard } from './PersonCard.tsx'

export function Contacts({ people }: { people: Person[] }) {
  if (people.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="kontakt">
      <h2 id="kontakt">{messages.contact.title}</h2>
      <ul className="plain-list">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}
