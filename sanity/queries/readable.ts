import { first, instant } from './instant.ts'

/**
 * What a page has no use without, for whoever lists, counts, maps, links to or shows a document: so that all agree on what
 * there is. The boundary in lib/content takes whatever fits this, and a test holds the two together.
 */

/**
 * A title in which something is seen: a letter, or else a character that neither is a space nor has no width, as
 * `isSeen` in lib/text/seen.ts has it. Nearly all have a letter, and are not looked through: `select` alone
 * leaves out what it has no need of, where `||` looks at both sides.
 */
const titled = /* groq */ `select(lower(title) != upper(title) => true, count(string::split(title, "")[!(
  @ <= " " || (@ >= "\\u007f" && @ <= "\\u00a0")
  || @ in ["\\u00ad", "\\u034f", "\\u061c", "\\u1680", "\\u3000", "\\u3164", "\\ufeff", "\\uffa0"]
  || (@ >= "\\u115f" && @ <= "\\u1160") || (@ >= "\\u17b4" && @ <= "\\u17b5") || (@ >= "\\u180b" && @ <= "\\u180f")
  || (@ >= "\\u2000" && @ <= "\\u200f") || (@ >= "\\u2028" && @ <= "\\u202f") || (@ >= "\\u205f" && @ <= "\\u206f")
  || (@ >= "\\ufe00" && @ <= "\\ufe0f") || (@ >= "\\ufff0" && @ <= "\\ufff8")
)]) > 0)`

/** A slug is one part of a path, as it stands, and short enough for `longestTarget` in lib/addresses: 200 characters are 2,400 bytes at most, percent-encoded. */
const slugged = /* groq */ `count(string::split(slug.current, "/")) == 1 && length(slug.current) <= 200`

/** What has an address, whatever its type. Paths have dots of their own (RFC 3986, 5.2.4). */
export const named = /* groq */ `${titled} && ${slugged} && !(slug.current in [".", ".."])`

/** Of an article or event: a slug that is not the address of another page (`reservedSlugs` in lib/addresses), and a start. */
export const placed = /* groq */ `
  !(slug.current in ["side", "emne", "arkiv", "arrangement", "sok", "feed.xml", "feed.json", "kalender.ics"])
  && select(_type == "event" => ${instant('startsAt')} > ${first}, true)
`

/**
 * An article or event that has what its page needs, beside the date of publication: whether that has come says that it
 * is there.
 */
export const readable = /* groq */ `${named} && ${placed}`

/** Empty parts are left behind when an editor, or an import, takes away what was in them: those say nothing. */
export const isWithdrawn = /* groq */ `(
  defined(withdrawn.at) || defined(withdrawn.reason) || defined(withdrawn.replacement)
)`
