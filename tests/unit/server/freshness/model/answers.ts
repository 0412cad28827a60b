import { dependenciesOf } from '#sanity/dependencies.ts'
import { type QueryName, type QueryParams, queries } from '#sanity/queries/index.ts'
import { type Tag, tagsOfQuery } from '#sanity/tags.ts'
import { asker, type Corpus } from './corpus.ts'

export type Answer = { raw: unknown; text: string; tags: readonly Tag[] }

export type Answers = {
  known: ReadonlyMap<string, Answer>
  to<Q extends QueryName>(name: Q, params: QueryParams[Q]): Answer
}

/** Every query that some address has read. */
export const queriesRead = new Set<QueryName>()

/** What a corpus answers, with the tags that `readAt` in sanity/read.ts would note; each query is evaluated once. */
export function answersOf(corpus: Corpus, before?: Answers): Answers {
  const ask = asker(corpus, 'published')
  const known = new Map<string, Answer>()
  const to: Answers['to'] = (name, params) => {
    const key = `${name} ${JSON.stringify(params)}`
    const asked = known.get(key)
    if (asked) return asked
    queriesRead.add(name)
    const raw = ask(queries[name], params, key)
    // A card's revision is for the verifying visit, not for the reader; it changes with every edit of what the card does not show.
    const text = JSON.stringify(raw, (key, value) => (key === 'rev' ? undefined : value))
    const old = before?.known.get(key)
    const tags = () => [...dependenciesOf(raw).tags, ...tagsOfQuery(name, params, raw)]
    const answer = old?.text === text ? old : { raw, text, tags: tags() }
    known.set(key, answer)
    return answer
  }
  return { known, to }
}
