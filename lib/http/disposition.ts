import { fittingName } from './fileName.ts'

/** Characters that `encodeURIComponent` leaves unencoded but RFC 8187, 3.2.1 does not allow. */
const left = /['()*]/g

/**
 * Anything that would end the quotes, be read as a path or an escape (RFC 6266, appendix D), or is not printable ASCII.
 */
const misread = /[^\x20-\x7e]|["\\%/]/g

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    left,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * A `content-disposition` (RFC 6266) that makes a browser save a response under a name: the exact name, and an ASCII
 * version for clients that read nothing else.
 */
export function savedAs(name: string): string {
  const fitting = fittingName(name)
  return `attachment; filename="${fitting.replace(misread, '-')}"; filename*=UTF-8''${encoded(fitting)}`
}
