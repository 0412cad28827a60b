import { defineQuery } from 'groq'
import { visible } from './visible.ts'

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && from in $from] | order(_id)[0]{_id, _type, from, to}
`)

/** No more than whether there is one: what leads to a document is made anew when it comes and goes, and not with each edit. */
export const targetQuery = defineQuery(`
  count(*[${visible} && slug.current == $slug]) > 0
`)
