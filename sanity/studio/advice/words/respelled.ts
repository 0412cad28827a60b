import type { WordList } from './wordList.ts'

/** How an ending is written in the other language, the likeliest first; as Bokmål, then as Nynorsk. */
const endings: readonly (readonly [string, string])[] = [
  ['ningene', 'ingane'],
  ['ingene', 'ingane'],
  ['ingen', 'inga'],
  ['elsen', 'inga'],
  ['elsene', 'ingane'],
  ['elser', 'ingar'],
  ['inger', 'ingar'],
  ['heten', 'heita'],
  ['heten', 'leiken'],
  ['hetene', 'heitene'],
  ['heter', 'heiter'],
  ['het', 'heit'],
  ['het', 'leik'],
  ['else', 'ing'],
  ['erne', 'arane'],
  ['erne', 'jarane'],
  ['ere', 'arar'],
  ['ere', 'jarar'],
  ['ere', 'are'],
  ['eren', 'aren'],
  ['eren', 'jaren'],
  ['er', 'ar'],
  ['er', 'jar'],
  ['ene', 'ane'],
  ['ene', 'a'],
  ['ligst', 'legast'],
  ['lige', 'lege'],
  ['lig', 'leg'],
  ['som', 'sam'],
  ['somme', 'same'],
  ['ede', 'a'],
  ['et', 'a'],
  ['te', 'a'],
  ['es', 'ast'],
  ['en', 'a'],
  ['er', ''],
]

/** How a part of a word is written. */
const parts: readonly (readonly [string, string])[] = [
  ['hjem', 'heim'],
  ['vann', 'vatn'],
  ['syk', 'sjuk'],
  ['tjeneste', 'teneste'],
  ['veiled', 'rettlei'],
  ['bygger', 'byggjar'],
  ['hv', 'kv'],
  ['bevis', 'prov'],
  ['øy', 'øy'],
  ['åp', 'op'],
  ['frem', 'fram'],
  ['lørdag', 'laurdag'],
  ['tirsdag', 'tysdag'],
  ['høst', 'haust'],
  ['sted', 'stad'],
  ['hoved', 'hovud'],
  ['navn', 'namn'],
  ['melk', 'mjølk'],
  ['kirke', 'kyrkje'],
  ['høy', 'høg'],
  ['vei', 'veg'],
  ['skilt', 'skild'],
  ['selv', 'sjølv'],
  ['hel', 'heil'],
  ['del', 'del'],
  ['skole', 'skule'],
]

const swapped = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  pairs.map(([nb, nn]) => [nn, nb] as const)

const by = {
  nn: { endings, parts },
  nb: { endings: swapped(endings), parts: swapped(parts) },
} as const

/** How this language writes a word of the other, when its own list has what the usual differences make of it. */
export function respelled(word: string, written: 'nn' | 'nb', own: WordList): string | undefined {
  const { endings: ends, parts: inside } = by[written]
  const starts = [
    word,
    ...inside.filter(([theirs]) => word.includes(theirs)).map(([theirs, ours]) => word.replace(theirs, ours)),
  ]
  for (const start of starts) {
    if (start !== word && own.has(start)) return start
    for (const [theirs, ours] of ends) {
      const stem = start.slice(0, start.length - theirs.length)
      if (theirs === '' || stem.length < 3 || !start.endsWith(theirs)) continue
      if (own.has(stem + ours)) return stem + ours
    }
  }
  return undefined
}
