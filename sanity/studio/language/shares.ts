import {
  type CountedKind,
  type CountedLanguage,
  type CountedText,
  countedKinds,
  countedLanguages,
} from './counted.ts'

/** Texts and words in one language. */
export type Count = { texts: number; words: number }

/** How much is in which language. */
export type Counts = Record<CountedLanguage, Count>

/** A year, and each kind of text in it that there is. */
export type YearCounts = {
  year: number
  all: Counts
  kinds: readonly { kind: CountedKind; counts: Counts }[]
}

/** What is measured. */
export type Measure = keyof Count

/** What the Language Act asks of state bodies: at least this share of each written form, of all that is in either. */
export const leastShare = 0.25

const none = (): Counts => ({
  nn: { texts: 0, words: 0 },
  nb: { texts: 0, words: 0 },
  en: { texts: 0, words: 0 },
  se: { texts: 0, words: 0 },
  other: { texts: 0, words: 0 },
  unknown: { texts: 0, words: 0 },
})

function countsOf(texts: readonly CountedText[]): Counts {
  const counts = none()
  for (const { language, words } of texts) {
    counts[language].texts += 1
    for (const [of, count] of words) counts[of].words += count
  }
  return counts
}

/** What the texts of a year add up to. A text counts once, in its own language; its quotations' words in theirs. */
export const yearCounts = (year: number, texts: readonly CountedText[]): YearCounts => ({
  year,
  all: countsOf(texts),
  kinds: countedKinds.flatMap((kind) => {
    const own = texts.filter((text) => text.kind === kind)
    return own.length > 0 ? [{ kind, counts: countsOf(own) }] : []
  }),
})

/** How much there is in all languages together. */
export const totalOf = (counts: Counts, measure: Measure): number =>
  countedLanguages.reduce((sum, language) => sum + counts[language][measure], 0)

/** A language's share of all, from 0 to 1; undefined where there is nothing. */
export function shareOf(counts: Counts, language: CountedLanguage, measure: Measure): number | undefined {
  const total = totalOf(counts, measure)
  return total === 0 ? undefined : counts[language][measure] / total
}

/** Nynorsk's share of what is in Nynorsk or Bokmål, from 0 to 1; undefined where there is neither. */
export function nynorskShare({ nn, nb }: Counts, measure: Measure): number | undefined {
  const both = nn[measure] + nb[measure]
  return both === 0 ? undefined : nn[measure] / both
}

/** How a share of Nynorsk stands to the law, and to the body's own goal (from 0 to 1) where it has one. */
export type Standing = 'nynorskShort' | 'bokmaalShort' | 'goalShort' | 'met'

/** The first that is not met; the shares are held against the law as they are, and not as they are rounded. */
export function standingOf(share: number, goal: number | undefined): Standing {
  if (share < leastShare) return 'nynorskShort'
  if (1 - share < leastShare) return 'bokmaalShort'
  return goal !== undefined && share < goal ? 'goalShort' : 'met'
}
