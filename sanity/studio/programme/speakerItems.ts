import { nearNames, sameName } from '#lib/text/nearNames.ts'
import { newKey } from '../publication/newKey.ts'
import type { Written } from './speakersIn.ts'

/** A person who has a document. */
export type Person = { _id: string; name: string; role?: string | null; organisation?: string | null }

/** A speaker as an item of a programme stores one: a reference to a person, or a name of its own. */
export type SpeakerItem = { _key: string } & (
  | { _type: 'reference'; _ref: string }
  | ({ _type: 'speaker' } & Written)
)

/** A reference to a person. */
export const referenceTo = ({ _id }: Pick<Person, '_id'>): SpeakerItem => ({
  _key: newKey(),
  _type: 'reference',
  _ref: _id,
})

/** The persons with this name, however it is written. */
export const personsNamed = (name: string, persons: readonly Person[]): Person[] =>
  persons.filter((person) => sameName(name, [person.name]) !== undefined)

/** The person that a written speaker is; a name of its own where no person has it, or several do. */
export function itemOf(written: Written, persons: readonly Person[]): SpeakerItem {
  const [person, another] = personsNamed(written.name, persons)
  if (person !== undefined && another === undefined) return referenceTo(person)
  return { _key: newKey(), _type: 'speaker', ...written }
}

/** A stored speaker, from any source. */
type Stored = { _ref?: string | undefined; name?: string | undefined }

/** Whether two are the same speaker. */
export const isSameSpeaker = (a: Stored, b: Stored): boolean =>
  a._ref !== undefined
    ? a._ref === b._ref
    : a.name !== undefined && sameName(a.name, [b.name ?? '']) !== undefined

/** The persons to choose from for a beginning of a name: those of whose names a word begins so, then those alike; 8 at most. */
export function personsLike(text: string, persons: readonly Person[]): Person[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const begins = persons.filter(({ name }) =>
    ` ${name.toLowerCase()}`.includes(wanted.includes(' ') ? wanted : ` ${wanted}`),
  )
  const near = nearNames(
    text,
    persons.map(({ name }) => name),
  )
  return [...new Set([...begins, ...persons.filter(({ name }) => near.includes(name))])].slice(0, 8)
}
