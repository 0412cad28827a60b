import { readFileSync } from 'node:fs'
import { seedAssets } from '#lake/seed/index.ts'
import { wordsOf } from '#lib/search/terms.ts'
import { searchAt, searchCorpus } from '#tests/fixtures/search/index.ts'
import { article } from '#tests/support/documents.ts'
import { type Random, randomFrom } from '#tests/support/random.ts'

/** In every generated document: by it one sees how many are in the index. */
export const everywhere = 'målebåt'

const hour = 3_600_000

/** In words: of a title, and of the paragraphs of a body. */
const lengths = { title: 6, paragraph: 40, paragraphs: 5 }

/** All the words of the texts that search is measured on, as often as they stand there: so they are drawn as often. */
export async function wordsOfCorpus(): Promise<string[]> {
  const texts = searchCorpus(await seedAssets()).flatMap((document) => textsIn(document))
  const words = texts
    .flatMap((text) => wordsOf(text).map(({ term }) => term))
    .filter((term) => term.length < 40)
  // Half of what is written, in words of all kinds: 4,000 words alone would each be in every second document.
  const dictionary = readFileSync(new URL(import.meta.resolve('dictionary-nn/index.dic')), 'utf8')
  const rare = dictionary.split('\n').flatMap((line) => /^\p{Ll}{3,}/u.exec(line) ?? [])
  const random = randomFrom(1)
  return words.flatMap((word) => [word, rare[Math.floor(rare.length * random.fraction() ** 3)] ?? word])
}

/** The texts of a document, and not its ids, types and links. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key.startsWith('_') || /[:/]/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => textsIn(child, name))
}

/** A compound that no other document has: municipalities' vocabularies grow with what they publish. */
const rareWord = (random: Random, words: readonly string[], index: number): string =>
  `${words[random.below(words.length)]}s${words[random.below(words.length)]}${index % 7 === 0 ? index : ''}`

/** A document of some 1.5 kB, one hour older than the one before it. */
export function generated(index: number, words: readonly string[]) {
  const random = randomFrom(index + 1)
  const text = (count: number) =>
    Array.from({ length: count }, () => words[random.below(words.length)] ?? '').join(' ')
  const paragraph = (_: unknown, at: number) => ({
    _type: 'block',
    _key: `b${at}`,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text: text(lengths.paragraph), marks: [] }],
  })
  return article(`generert-${index}`, `${text(lengths.title)} ${rareWord(random, words, index)}`, {
    lead: `${text(12)} ${everywhere}`,
    publishedAt: new Date(searchAt.getTime() - (index + 1) * hour).toISOString(),
    body: Array.from({ length: lengths.paragraphs }, paragraph),
  })
}
