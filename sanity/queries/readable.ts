import { first, instant } from './instant.ts'

/**
 * What a document needs to be listed, counted, put on the sitemap, linked to or shown, so that all of these agree on
 * what exists. The boundary in lib/content accepts whatever matches this; a test checks that the two agree.
 */

/**
 * A title with something visible in it: a letter, or else a character that is not a space and has a width, like
 * `isSeen` in lib/text/seen.ts. Nearly all titles have a letter, and are not scanned: `select` evaluates only what it
 * needs, while `||` evaluates both sides.
 */
const titled = /* groq */ `select(lower(title) != upper(title) => true, count(string::split(title, "")[!(
  @ <= " " || (@ >= "\\u007f" && @ <= "\\u00a0")
  || @ in ["\\u00ad", "\\u034f", "\\u061c", "\\u1680", "\\u3000", "\\u3164", "\\ufeff", "\\uffa0"]
  || (@ >= "\\u115f" && @ <= "\\u1160") || (@ >= "\\u17b4" && @ <= "\\u17b5") || (@ >= "\\u180b" && @ <= "\\u180f")
  || (@ >= "\\u2000" && @ <= "\\u200f") || (@ >= "\\u2028" && @ <= "\\u202f") || (@ >= "\\u205f" && @ <= "\\u206f")
  || (@ >= "\\ufe00" && @ <= "\\ufe0f") || (@ >= "\\ufff0" && @ <= "\\ufff8")
)]) > 0)`

/**
 * A slug is one path segment, unencoded, and within `longestTarget` (lib/addresses): 200 characters are at most 2,400
 * bytes, percent-encoded.
 */
const slugged = /* groq */ `count(string::split(slug.current, "/")) == 1 && length(slug.current) <= 200`

/** What has an address, whatever its type. Dot segments mean something else in paths (RFC 3986, 5.2.4). */
export const named = /* groq */ `${titled} && ${slugged} && !(slug.current in [".", ".."])`

/**
 * An article or event has a slug that no other page has (`reservedSlugs` in lib/addresses), and a start if an event.
 */
export const placed = /* groq */ `
  !(slug.current in ["side", "emne", "arkiv", "arrangement", "sok", "feed.xml", "feed.json", "kalender.ics"])
  && select(_type == "event" => ${instant('startsAt')} > ${first}, true)
`

/**
 * An article or event with what its page needs, except the publication date: whether that has passed implies that it is
 * there.
 */
export const readable = /* groq */ `${named} && ${placed}`

/** Empty objects are left behind when an editor or an import removes their contents: those do not count. */
export const isWithdrawn = /* groq */ `(
  defined(withdrawn.at) || defined(withdrawn.reason) || defined(withdrawn.replacement)
)`
