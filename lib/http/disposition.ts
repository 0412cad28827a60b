import { fittingName } from './fileName.ts'

/** RFC 8187, 3.2.1: what may stand as it is; `encodeURIComponent` leaves these too, which may not. */
const left = /['()*]/g

/** What would end the quotes or be read as a path or an escape (RFC 6266, appendix D), and all that is no printable ASCII. */
const misread = /[^\x20-\x7e]|["\\%/]/g

const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    left,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * A `content-disposition` (RFC 6266) by which a browser saves an answer under a name: as it is, and in ASCII for those
 * that read no other.
 */
export function savedAs(name: string): string {
  const fitting = fittingName(name)
  return `attachment; filename="${fitting.replace(misread, '-')}"; filename*=UTF-8''${encoded(fitting)}`
}
