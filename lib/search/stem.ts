/** The shortest word that loses its ending: a shorter word would say too little without its last letters. */
const shortestWord = 5

/**
 * Endings in Nynorsk and Bokmål, longest first, each with the fewest letters it must leave. Nouns and adjectives:
 * båt-ane, båt-ene, båt-ar, båt-en. Verbs, which must leave more so that «komande» does not become «kom»: arbeid-ande,
 * arbeid-ende, lyst-te.
 */
const endings = [
  ['ande', 4],
  ['ende', 4],
  ['ane', 3],
  ['ene', 3],
  ['ar', 3],
  ['er', 3],
  ['or', 4],
  ['en', 3],
  ['et', 3],
  ['te', 4],
  ['a', 3],
  ['e', 3],
] as const

/**
 * A word without its ending, so that «kommune», «kommunar» and «kommunane» have the same beginning. This only widens a
 * search: whatever begins with the word also begins with its stem. A short word, or one with digits, is left unchanged.
 */
export function stemOf(word: string): string {
  if (word.length < shortestWord || /\d/.test(word)) return word
  for (const [ending, leaves] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= leaves) return word.slice(0, -ending.length)
  }
  return word
}
