/**
 * Plain spelling in GROQ, because the Content Lake's `match` compares letters exactly: `plainFrom`, a text, `plainTo`
 * give what `plainSpellingOf` in lib/search/spelling.ts gives. GROQ replaces by splitting and joining. It is written
 * out in full, because types can be generated only from a query whose every part is static text (sanity/typegen).
 */

const replaced = /* groq */ `array::join(string::split(`
const fiveReplaced = /* groq */ `${replaced}${replaced}${replaced}${replaced}${replaced}`
const tenReplaced = /* groq */ `${fiveReplaced}${fiveReplaced}`

/** Goes before the text: as many as there are replacements below. */
export const plainFrom = /* groq */ `${tenReplaced}${tenReplaced}${fiveReplaced}${replaced}${replaced}${replaced}${replaced}lower(`

/** Goes after it: the replacements, in order. */
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
