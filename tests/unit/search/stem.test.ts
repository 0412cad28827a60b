import { describe, expect, it, test } from 'vitest'
import { stemOf } from '#lib/search/words/stem.ts'

describe('the forms of a word have one stem', () => {
  test.each([
    ['kommun', ['kommune', 'kommuna', 'kommunar', 'kommunane', 'kommunen', 'kommuner', 'kommunene']],
    ['båt', ['båten', 'båtar', 'båtane', 'båter', 'båtene']],
    ['skul', ['skule', 'skulen', 'skular', 'skulane']],
    ['arrangement', ['arrangement', 'arrangementet', 'arrangementa', 'arrangementer', 'arrangementene']],
    ['digital', ['digital', 'digitale']],
    ['arbeid', ['arbeid', 'arbeide', 'arbeidet', 'arbeidande', 'arbeidende']],
    ['viktig', ['viktig', 'viktige']],
  ])('%s', (stem, forms) => {
    expect(new Set(forms.map(stemOf))).toEqual(new Set([stem]))
  })
})

describe('a word is left as it is', () => {
  test.each([
    ['that is short: its ending may be all that sets it apart', ['hus', 'ski', 'by']],
    ['that has digits, which are no language', ['2021a', '5g-te', '12345']],
    ['that ends as no form does', ['digital', 'innlogging', 'vestland']],
  ])('%s', (_, words) => {
    expect(words.map(stemOf)).toEqual(words)
  })
})

it('keeps at least three letters, and more before the endings of verbs', () => {
  expect(stemOf('komande')).toBe('komand')
  expect(stemOf('sette')).toBe('sett')
  expect(stemOf('ander')).toBe('and')
})

it('only widens what is found: a word begins with its stem', () => {
  for (const word of ['båtane', 'čáppa', 'gielaide', 'meeting', 'æresord', 'enene']) {
    expect(word.startsWith(stemOf(word))).toBe(true)
  }
})
