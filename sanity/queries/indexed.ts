import { defineQuery } from 'groq'
import { cardFields } from './fragments.ts'
import { repeated } from './next.ts'
import { documentFields } from './queries.ts'
import { listed } from './visible.ts'

/** What the index of the search is made of: those of the documents with `$ids` that lists show, with their cards: an event's has all its dates. */
export const indexQuery = defineQuery(`
  *[_id in $ids && ${listed}]{${documentFields}, "card": {
    ${cardFields}, ${repeated}{_key, startsAt, endsAt, status, previousStart, reason, place{name, address}}
  }}
`)
