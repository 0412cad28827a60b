import { type Cell, csvOf } from '#lib/text/csv.ts'
import { languageMessages as words } from '../messages/language.ts'
import { countedLanguages } from './counted.ts'
import { type Counts, shareOf, type YearCounts } from './shares.ts'

const percent = (share: number | undefined): Cell =>
  share === undefined ? '' : Math.round(share * 1000) / 10

const rowsOf = (year: number, kind: string, counts: Counts): Cell[][] =>
  countedLanguages
    .filter((language) => counts[language].texts > 0 || counts[language].words > 0)
    .map((language) => [
      year,
      kind,
      words.languages[language],
      counts[language].texts,
      counts[language].words,
      percent(shareOf(counts, language, 'texts')),
      percent(shareOf(counts, language, 'words')),
    ])

/** The report as a file for a spreadsheet: a row for each year, kind and language that there is, and for all kinds together. */
export const reportCsv = (years: readonly YearCounts[]): string =>
  csvOf([
    [
      words.year,
      words.kind,
      words.language,
      words.texts,
      words.words,
      words.shareOfTexts,
      words.shareOfWords,
    ],
    ...years.flatMap(({ year, all, kinds }) => [
      ...rowsOf(year, words.allKinds, all),
      ...kinds.flatMap(({ kind, counts }) => rowsOf(year, words.kinds[kind], counts)),
    ]),
  ])
