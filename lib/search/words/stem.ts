/** The shortest word that loses its ending: a shorter word would say too little without its last letters. */
const shortestWord = 4

/**
 * Endings in Nynorsk and Bokmål, longest first, each with the fewest letters it must leave. Verbs must leave more, so
 * that «komande» does not become «kom».
 */
const endings = [
  ['arane', 3],
  ['arar', 3],
  ['aren', 3],
  ['eren', 3],
  ['erane', 3],
  ['erene', 3],
  ['ernes', 3],
  ['anes', 3],
  ['enes', 3],
  ['arne', 3],
  ['erne', 3],
  ['ande', 4],
  ['ende', 4],
  ['ane', 3],
  ['ene', 3],
  ['ens', 3],
  ['ets', 3],
  ['ast', 4],
  ['est', 4],
  ['are', 4],
  ['ere', 4],
  ['ar', 3],
  ['er', 3],
  ['or', 4],
  ['en', 3],
  ['et', 3],
  ['as', 4],
  ['es', 4],
  ['a', 2],
  ['e', 2],
  ['i', 4],
] as const

const hasDigit = /\p{N}/u

/** How a suffix is written in the other language, and in both of them with the ending that it often has. */
const suffixes = [
  ['ligheter', 'legheit'],
  ['lighet', 'legheit'],
  ['legheita', 'legheit'],
  ['heter', 'heit'],
  ['heten', 'heit'],
  ['heita', 'heit'],
  ['het', 'heit'],
  ['elsen', 'ing'],
  ['elser', 'ing'],
  ['elsene', 'ing'],
  ['else', 'ing'],
  ['ingene', 'ing'],
  ['ingane', 'ing'],
  ['ingen', 'ing'],
  ['inger', 'ing'],
  ['ingar', 'ing'],
  ['inga', 'ing'],
  ['ige', 'ig'],
  ['ege', 'eg'],
] as const

/**
 * A word without its ending, so that «kommune», «kommunar» and «kommunane» have one stem. A short word, or one with
 * digits, is left unchanged.
 */
export function stemOf(word: string): string {
  if (word.length < shortestWord || hasDigit.test(word)) return word
  for (const [ending, suffix] of suffixes) {
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, -ending.length) + suffix
  }
  for (const [ending, leaves] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= leaves) return word.slice(0, -ending.length)
  }
  return word
}
