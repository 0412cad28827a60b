/**
 * The normal form of a text in GROQ: `normalFrom`, a text, `normalTo` give what `normalFormOf` in lib/search/normal.ts
 * gives, except that decomposed and full-width forms are unchanged. Written out in full, as in spelling.ts.
 */

const replaced = /* groq */ `array::join(string::split(`
const tenReplaced = /* groq */ `${replaced}${replaced}${replaced}${replaced}${replaced}${replaced}${replaced}${replaced}${replaced}${replaced}`

/** Goes before the text: as many as there are replacements below. */
export const normalFrom = /* groq */ `${tenReplaced}${tenReplaced}${tenReplaced}lower(`

/** Goes after it: the replacements, in order. */
export const normalTo = /* groq */ `)
  , "\\u00ad"), "")
  , "\\u034f"), "")
  , "\\u061c"), "")
  , "\\u180e"), "")
  , "\\u200b"), "")
  , "\\u200c"), "")
  , "\\u200d"), "")
  , "\\u200e"), "")
  , "\\u200f"), "")
  , "\\u202a"), "")
  , "\\u202b"), "")
  , "\\u202c"), "")
  , "\\u202d"), "")
  , "\\u202e"), "")
  , "\\u2060"), "")
  , "\\u2066"), "")
  , "\\u2067"), "")
  , "\\u2068"), "")
  , "\\u2069"), "")
  , "\\ufe0e"), "")
  , "\\ufe0f"), "")
  , "\\ufeff"), "")
  , "ﬀ"), "ff")
  , "ﬁ"), "fi")
  , "ﬂ"), "fl")
  , "ﬃ"), "ffi")
  , "ﬄ"), "ffl")
  , "²"), "2")
  , "³"), "3")
  , "i\\u0307"), "i")`
