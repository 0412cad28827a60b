import { describe, expect, test } from 'vitest'
import type { CountedKind, CountedLanguage, CountedText } from '#sanity/studio/language/counted.ts'
import { reportCsv } from '#sanity/studio/language/csv.ts'
import { percentText } from '#sanity/studio/language/percent.ts'
import { nynorskShare, shareOf, standingOf, yearCounts } from '#sanity/studio/language/shares.ts'

const text = (
  kind: CountedKind,
  language: CountedLanguage,
  words: Partial<Record<CountedLanguage, number>>,
): CountedText => ({ kind, language, words: new Map(Object.entries(words) as [CountedLanguage, number][]) })

const mixed = [
  text('news', 'nn', { nn: 100, en: 20 }),
  text('news', 'nb', { nb: 300 }),
  text('event', 'unknown', { unknown: 40 }),
]

test('a text counts in its own language, and its words in those that they are in', () => {
  const { all, kinds } = yearCounts(2026, mixed)
  expect(all).toEqual({
    nn: { texts: 1, words: 100 },
    nb: { texts: 1, words: 300 },
    en: { texts: 0, words: 20 },
    se: { texts: 0, words: 0 },
    other: { texts: 0, words: 0 },
    unknown: { texts: 1, words: 40 },
  })
  expect(kinds.map(({ kind }) => kind)).toEqual(['news', 'event'])
  expect(nynorskShare(all, 'words')).toBe(0.25)
  expect(nynorskShare(all, 'texts')).toBe(0.5)
  expect(shareOf(all, 'en', 'words')).toBeCloseTo(20 / 460)
})

test('where there is neither Nynorsk nor Bokmål there is no share', () => {
  const { all } = yearCounts(2026, [text('news', 'en', { en: 10 })])
  expect(nynorskShare(all, 'words')).toBeUndefined()
  expect(percentText(undefined)).toBe('–')
  expect(shareOf(yearCounts(2026, []).all, 'nn', 'words')).toBeUndefined()
})

describe('the law asks for a quarter of each written form', () => {
  test.each([
    [0, undefined, 'nynorskShort'],
    [0.2499, undefined, 'nynorskShort'],
    [0.25, undefined, 'met'],
    [0.75, undefined, 'met'],
    [0.7501, undefined, 'bokmaalShort'],
    [1, undefined, 'bokmaalShort'],
    [0.3, 0.4, 'goalShort'],
    [0.4, 0.4, 'met'],
    [0.2, 0.1, 'nynorskShort'], // a goal below the law does not lower it
  ] as const)('a share of %d with the goal %j: %s', (share, goal, standing) => {
    expect(standingOf(share, goal)).toBe(standing)
  })

  test('a share just short of it is not rounded up to it', () => {
    expect(percentText(0.24996)).toBe('24,9 %')
    expect([0.25, 0.575, 1].map(percentText)).toEqual(['25 %', '57,5 %', '100 %'])
  })
})

test('the file has a row for each year, kind and language that there is', () => {
  const rows = reportCsv([yearCounts(2026, mixed)])
    .slice(1)
    .trimEnd()
    .split('\r\n')
  expect(rows).toEqual([
    'År;Slag;Språk;Tekstar;Ord;Del av tekstane (%);Del av orda (%)',
    '2026;Alle;Nynorsk;1;100;33,3;21,7',
    '2026;Alle;Bokmål;1;300;33,3;65,2',
    '2026;Alle;Engelsk;0;20;0;4,3',
    '2026;Alle;Ukjent;1;40;33,3;8,7',
    '2026;Nyheit;Nynorsk;1;100;50;23,8',
    '2026;Nyheit;Bokmål;1;300;50;71,4',
    '2026;Nyheit;Engelsk;0;20;0;4,8',
    '2026;Arrangement;Ukjent;1;40;100;100',
  ])
})
