import { defineQuery } from 'groq'
import { apartFrom, apartTo } from './apart.ts'
import { cardFields } from './fragments.ts'
import { normalFrom, normalTo } from './normal.ts'
import { plainFrom, plainTo } from './spelling.ts'
import { listed, published } from './visible.ts'

/** Between a document's titles, its lead and its running text: a control character, which none of them has. */
const part = /* groq */ `"\\u0001"`

/**
 * All words of a document, also those inside boxes, quotations and callouts, as one text: what is no text where text
 * belongs has no words.
 */
const written = /* groq */ `array::join([
  "", title, coalesce(string(shortTitle), ""), ${part}, coalesce(string(lead), ""), ${part},
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), ""), ""
], " ")`

/** The same in normal form, and in plain spelling where `$isPlain` says that the words are. */
const writtenAsAsked = /* groq */ `select(
  $isPlain => ${plainFrom}${normalFrom}${written}${normalTo}${plainTo}, ${normalFrom}${written}${normalTo}
)`
const blockAsAsked = /* groq */ `select(
  $isPlain => ${plainFrom}${normalFrom}@${normalTo}${plainTo}, ${normalFrom}@${normalTo}
)`

/**
 * Whether `asked` has the letters of every word, be it inside another word. Each of `$words` is its spellings with a space
 * between them. Never by `match`: what it takes for a word, the hosted Content Lake and the local one see differently,
 * and neither as readers do.
 */
const hasLetters = /* groq */ `
  count($words[count(string::split(@, " ")[count(string::split(^.^.asked, string::split(@, "*")[0])) > 1]) == 0]) == 0
`

/** Whether every word stands in `asked` after a space, and before one too when it is whole: « båt» for `båt*`, « av » for `av`. */
const hasWords = /* groq */ `
  count($words[count(string::split(@, " ")[
    count(string::split(^.^.asked, array::join(string::split(" " + @ + " ", "* "), ""))) > 1
  ]) == 0]) == 0
`

/**
 * The first blocks of running text that have the letters of the most telling word, for `pt::text` has an empty line
 * between blocks. All words are somewhere in what was found, so it is there when it is in no title or lead.
 */
const passage = /* groq */ `array::join(string::split(array::join([
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), "")
], "\\n\\n"), "\\n\\n")[count(string::split(${blockAsAsked}, $telling[0])) + count(string::split(${blockAsAsked}, $telling[-1])) > 2][0...8], "\\n\\n")`

/**
 * In how many of a document's titles, titles and lead, and whole text all the words are words: parted from others
 * by spaces, or by the signs that GROQ can name. Those are looked for where spaces alone do not show it, for it costs.
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
 * All the words must be there. Those that have them in the title come first, then those that have them in title and
 * lead, and among these the newest. Not by `score()`: the hosted one weighs how rare a word is and how long a text, so
 * that what is new would hardly count, and the local one counts otherwise. What has the letters alone comes last, with
 * the text that may have the words beside signs that are not named here.
 */
export const searchQuery = defineQuery(`
  *[${listed}]{..., "asked": ${writtenAsAsked}}[${hasLetters}]{..., "rank": ${rank}}
  | order(rank desc, ${published} desc, _id)[0...$count]{
    ${cardFields}, "passage": ${passage}, "unsure": select(rank == 0 => asked)
  }
`)
