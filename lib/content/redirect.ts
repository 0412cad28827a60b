import { record, text } from './parse.ts'

/** `from` and `to` are addresses on this site, starting with a slash; `to` may also be an https address. */
export const redirect = record({ from: text, to: text })
