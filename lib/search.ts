/** A search as a reader wrote it, and as the Content Lake is asked for it. */
export type Search = { text: string; words: string[] }

/** In characters: longer than what anyone types, shorter than what anyone could make the Content Lake busy with. */
export const longestText = 100
const mostWords = 8

/** A word from this length on also finds longer ones that begin with it: «båt» finds «båtar», «av» not «avis». */
const shortestBeginning = 3

/**
 * Reads `q` of an address. Undefined when nothing is asked for; without words when all that was written is signs. The
 * words are patterns of GROQ's `match`, in which letters and digits alone are let through: `*` is no reader's to use.
 */
export function parseSearch(q: string | readonly string[] | undefined): Search | undefined {
  const written = (typeof q === 'string' ? q : (q?.[0] ?? '')).normalize('NFC').trim()
  const text = [...written].slice(0, longestText).join('').trim()
  if (text === '') return undefined
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return { text, words: [...words].slice(0, mostWords).map(patternOf) }
}

const patternOf = (word: string): string => (word.length < shortestBeginning ? word : `${word}*`)
