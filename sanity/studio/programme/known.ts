import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { useEditorsClient } from '../useEditorsClient.ts'
import type { Person } from './speakerItems.ts'

/** The most persons whose names are kept in the browser: 5000 are half a megabyte. */
const personsQuery = /* groq */ `*[_type == "person" && defined(name)] | order(name asc)[0...5000]{_id, name, role, organisation}`

/** The newest events alone: a room of ten years ago is no longer one. */
const newest = /* groq */ `(*[_type == "event" && count(programme) > 0] | order(startsAt desc)[0...100])[].programme[]`
const namesQuery = /* groq */ `{"track": array::unique(${newest}.track), "room": array::unique(${newest}.room)}`

/** The names of tracks and rooms that events use. */
export type Names = { track: readonly string[]; room: readonly string[] }

const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== ''

/** The persons that a published event may refer to. Rejects with the client's error. */
export const fetchPersons = (client: SanityClient): Promise<Person[]> =>
  client.withConfig({ perspective: 'published' }).fetch<Person[]>(personsQuery)

/** The tracks and rooms of the 100 newest events, drafts among them. Rejects with the client's error. */
export async function fetchNames(client: SanityClient): Promise<Names> {
  const found = await client
    .withConfig({ perspective: 'drafts' })
    .fetch<Record<keyof Names, unknown[] | null>>(namesQuery)
  return { track: found.track?.filter(isName) ?? [], room: found.room?.filter(isName) ?? [] }
}

/** How long an answer is used again, in ms: items are opened one after the other. */
const keptFor = 20_000

/** Asks at most once in a while; a question that failed is asked again. */
function askedSeldom<Answer>(ask: (client: SanityClient) => Promise<Answer>) {
  const kept = new WeakMap<SanityClient, { at: number; answer: Promise<Answer> }>()
  return (client: SanityClient): Promise<Answer> => {
    const known = kept.get(client)
    if (known !== undefined && performance.now() - known.at < keptFor) return known.answer
    const answer = ask(client)
    kept.set(client, { at: performance.now(), answer })
    answer.catch(() => kept.delete(client))
    return answer
  }
}

export const askPersons = askedSeldom(fetchPersons)
const askNames = askedSeldom(fetchNames)

const none: Names = { track: [], room: [] }

function useAnswer<Answer>(ask: (client: SanityClient) => Promise<Answer>, before: Answer): Answer {
  const client = useEditorsClient()
  const [answer, setAnswer] = useState(before)
  useEffect(() => {
    let isCurrent = true
    ask(client).then(
      (found) => isCurrent && setAnswer(found),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client, ask])
  return answer
}

const nobody: Person[] = []

/** Every person by name; none until they are known, or when they cannot be asked for. */
export const usePersons = (): readonly Person[] => useAnswer(askPersons, nobody)

/** The names in use in other events; none until they are known, or when they cannot be asked for. */
export const useNames = (): Names => useAnswer(askNames, none)
