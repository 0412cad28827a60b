/**
 * Plain spelling in GROQ, for the Content Lake's `match` knows no letter but the one that stands there: `plainFrom`, a
 * text, `plainTo` give what `plainSpellingOf` in lib/search/spelling.ts gives. GROQ replaces by splitting and joining. It
 * is written out, because types can be made of a query whose every part is there to be read (sanity/typegen).
 */

const replaced = /* groq */ `array::join(string::split(`
const fiveReplaced = /* groq */ `${replaced}${replaced}${replaced}${replaced}${replaced}`
const tenReplaced = /* groq */ `${fiveReplaced}${fiveReplaced}`

/** Before the text: as many as there are below. */
export const plainFrom = /* groq */ `${tenReplaced}${tenReplaced}${fiveReplaced}${replaced}${replaced}${replaced}${replaced}lower(`

/** After it: what is replaced, and by what, from the first to the last. */
export const plainTo = /* groq */ `)
  , "\u0300"), "")
  , "\u0301"), "")
  , "\u0308"), "")
  , "\u030a"), "")
  , "\u030c"), "")
  , "æ"), "a")
  , "ä"), "a")
  , "å"), "a")
  , "á"), "a")
  , "à"), "a")
  , "ø"), "o")
  , "ö"), "o")
  , "ò"), "o")
  , "ó"), "o")
  , "ô"), "o")
  , "é"), "e")
  , "è"), "e")
  , "ê"), "e")
  , "ü"), "u")
  , "č"), "c")
  , "đ"), "d")
  , "ŋ"), "n")
  , "š"), "s")
  , "ŧ"), "t")
  , "ž"), "z")
  , "aa"), "a")
  , "ae"), "a")
  , "oe"), "o")
  , "oy"), "o")`
