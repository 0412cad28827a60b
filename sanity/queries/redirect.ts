import { defineQuery } from 'groq'
import { visible } from './visible.ts'

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && from in $from] | order(_id)[0]{_id, _type, from, to}
`)

/**
 * Only whether there is one: the redirect is rendered again when its target appears or disappears, not at each edit.
 */
export const targetQuery = defineQuery(`
  count(*[${visible} && slug.current == $slug]) > 0
`)
