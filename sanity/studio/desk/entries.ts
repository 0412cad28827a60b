import { deskMessages as messages } from '../messages/desk.ts'
import { mostKnown } from './queries.ts'
import type { Entry } from './Sections.tsx'
import { fieldOf, type Pair } from './standing.ts'

/** A document as a list shows it, with what is to be said of it. */
export const entryOf = (pair: Pair, said: string): Entry => ({
  key: pair.id,
  id: pair.id,
  type: pair.type,
  title: fieldOf(pair, 'title'),
  said,
})

/** What is said below the lists when there are more documents than they know. */
export const end = (pairs: readonly Pair[]): string | undefined =>
  pairs.length >= mostKnown ? messages.most(mostKnown) : undefined
