/**
 * Addresses as they come: typed from paper, in capitals, or taken out of a sentence, a mail or a document with what stood
 * around them. Only the paths are meant here, decoded.
 */

/** Characters of no width or for spacing alone, which nobody sees in an address (soft hyphen, zero width, BOM, direction). */
const unseen = /\p{Cf}|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]|\uffa0/gu

/** Nearly all paths have no other characters than these, and are only put in lower case. */
const isPlain = /^[\w./-]*$/

/** A path or a part of one in the form in which it is compared: lower case, composed, without what is not seen. */
export const folded = (decoded: string): string =>
  isPlain.test(decoded)
    ? decoded.toLowerCase()
    : decoded.normalize('NFC').replace(unseen, '').toLowerCase().normalize('NFC')

/** What a sentence, a list or a mail program puts after an address. Letters, figures and a hyphen are never among them. */
const ending = /[\s.,;:!?…'"’”»›)\]}>*_|\\/&=#%+~^`´–—-]$/u

/** The most characters that are taken from the end of an address: «…/ei-sak).»,» has four. */
const mostEnding = 8

/** A path, and then the same without its last characters, one after another, as long as they can be a sentence's. */
export function withoutEnding(path: string): string[] {
  const found = [path]
  let left = path
  while (found.length <= mostEnding && left.length > 1 && ending.test(left)) {
    left = left.slice(0, -1)
    found.push(left)
  }
  return found
}

/** The number of a list's page as people and programs write it: the first has none, and none begins with zero. */
export const asNumbered = (path: string): string =>
  path.replace(/\/side\/(\d{1,9})$/, (_, number: string) =>
    Number(number) === 1 ? '' : `/side/${Number(number)}`,
  )

const tracking = new Set(
  (
    'fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok ' +
    'vero_id oly_anon_id oly_enc_id rb_clickid s_cid _ga _gl _hsenc _hsmi epslanguage'
  ).split(' '),
)

/** Whether a parameter only tells where a reader came from. */
const isTracking = (name: string): boolean => /^(?:utm|pk|mtm|matomo|hsa)_/.test(name) || tracking.has(name)

const decodedPart = (written: string): string => {
  try {
    return decodeURIComponent(written.replaceAll('+', ' '))
  } catch {
    return written
  }
}

/** A query in the form in which it is compared: its parameters in order, folded, without those that only track. */
export const foldedQuery = (query: string): string =>
  query
    .split('&')
    .map((pair) => folded(decodedPart(pair)))
    .filter((pair) => pair !== '' && !isTracking(pair.split('=')[0] ?? ''))
    .sort()
    .join('&')
