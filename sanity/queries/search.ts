import { defineQuery } from 'groq'
import { apartFrom, apartTo } from './apart.ts'
import { cardFields } from './fragments.ts'
import { atNext } from './next.ts'
import { normalFrom, normalTo } from './normal.ts'
import { plainFrom, plainTo } from './spelling.ts'
import { listed, published } from './visible.ts'

/** Separates a document's titles, lead and body text: a control character, which none of them contains. */
const part = /* groq */ `"\\u0001"`

/**
 * All the text of a document as one string, including that in boxes, quotations and callouts. A value that is not text
 * where text belongs counts as empty.
 */
const written = /* groq */ `array::join([
  "", title, coalesce(string(shortTitle), ""), ${part}, coalesce(string(lead), ""), ${part},
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), ""), ""
], " ")`

/** The same in normal form, and in plain spelling when `$isPlain` says that the words are. */
const writtenAsAsked = /* groq */ `select(
  $isPlain => ${plainFrom}${normalFrom}${written}${normalTo}${plainTo}, ${normalFrom}${written}${normalTo}
)`
const blockAsAsked = /* groq */ `select(
  $isPlain => ${plainFrom}${normalFrom}@${normalTo}${plainTo}, ${normalFrom}@${normalTo}
)`

/**
 * Whether `asked` contains the letters of every word, possibly inside another word. Each of `$words` is a
 * space-separated list of spellings. Never with `match`: the hosted Content Lake and the local one split words
 * differently, and neither as readers do.
 */
const hasLetters = /* groq */ `
  count($words[count(string::split(@, " ")[count(string::split(^.^.asked, string::split(@, "*")[0])) > 1]) == 0]) == 0
`

/** Whether each word in `asked` follows a space and, if whole, precedes one: « båt» for `båt*`, « av » for `av`. */
const hasWords = /* groq */ `
  count($words[count(string::split(@, " ")[
    count(string::split(^.^.asked, array::join(string::split(" " + @ + " ", "* "), ""))) > 1
  ]) == 0]) == 0
`

/**
 * The first blocks of body text that contain the letters of the most telling word; `pt::text` puts an empty line
 * between blocks. Every hit contains all the words, so this word is there unless it is in a title or the lead.
 */
const passage = /* groq */ `array::join(string::split(array::join([
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), "")
], "\\n\\n"), "\\n\\n")[count(string::split(${blockAsAsked}, $telling[0])) + count(string::split(${blockAsAsked}, $telling[-1])) > 2][0...8], "\\n\\n")`

/**
 * In how many of a document's titles, titles and lead, and whole text all the words are whole words: separated by
 * spaces, or by the characters that GROQ can list. Those are tried only if spaces do not suffice, because it is slow.
 */
const rank = /* groq */ `count(
  [
    {"asked": string::split(asked, ${part})[0]},
    {"asked": array::join(string::split(asked, ${part})[0..1], "")},
    {asked}
  ]
  [${hasLetters}]{"asked": select(${hasWords} => asked, ${apartFrom}asked${apartTo})}[${hasWords}]
)`

/**
 * All the words must be present. Hits with them in the title come first, then those with them in title and lead, and
 * among these the newest. Not by `score()`: the hosted one weighs how rare a word is and how long a text, so that
 * recency would hardly count, and the local one scores differently. Hits with only the letters come last, with the
 * text, which may have the words next to characters that are not listed here.
 */
export const searchQuery = defineQuery(`
  *[${listed}]{..., "asked": ${writtenAsAsked}}[${hasLetters}]{..., "rank": ${rank}}
  | order(rank desc, ${published} desc, _id)[0...$count]${atNext}{
    ${cardFields}, "passage": ${passage}, "unsure": select(rank == 0 => asked)
  }
`)
