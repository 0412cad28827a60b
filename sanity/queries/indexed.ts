import { defineQuery } from 'groq'
import { cardFields } from './fragments.ts'
import { documentFields } from './queries.ts'
import { listed } from './visible.ts'

/** What the index of the search is made of: those of the documents with `$ids` that lists show, with their cards. */
export const indexQuery = defineQuery(`
  *[_id in $ids && ${listed}]{${documentFields}, "card": {${cardFields}}}
`)
