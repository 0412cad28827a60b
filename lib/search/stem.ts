/** A word from this length on may have an ending: what is shorter says too little without its last letters. */
const shortestWord = 5

/**
 * Endings of Nynorsk and Bokmål, the longest first, each with the fewest letters that it may leave. Of nouns and
 * adjectives: båt-ane, båt-ene, båt-ar, båt-en. Of verbs, which leave more, so that «komande» is not «kom»: arbeid-ande,
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
 * A word without its ending, so that «kommune», «kommunar» and «kommunane» begin alike. It only ever widens what is found:
 * whatever begins with the word begins with its stem. A word that is short, or has digits in it, is left as it is.
 */
export function stemOf(word: string): string {
  if (word.length < shortestWord || /\d/.test(word)) return word
  for (const [ending, leaves] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= leaves) return word.slice(0, -ending.length)
  }
  return word
}
