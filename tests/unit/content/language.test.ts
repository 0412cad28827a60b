import { describe, expect, it, test } from 'vitest'
import {
  directionOf,
  documentLanguageOf,
  languageOf,
  listedLanguages,
  wordsLanguageOf,
} from '#lib/content/language.ts'
import { autonymOf } from '#lib/content/languageNames.ts'
import { languageText } from '#lib/messages/languageText.ts'
import { randomFrom } from '#tests/support/random.ts'

describe('a language is read', () => {
  it.each(listedLanguages)(
    '%s as itself, in capitals, with a region, with an underscore, and with spaces',
    (tag) => {
      const spellings = [tag, tag.toUpperCase(), `${tag}-NO`, `${tag}_no`, ` ${tag} `]
      // The Kurdish of Norway is written in Latin letters as elsewhere.
      expect(spellings.map(languageOf)).toEqual(spellings.map(() => tag))
    },
  )

  it.each([
    ['no', 'nb'],
    ['nb-NO', 'nb'],
    ['NO_nn', 'nn'],
    ['no-nyn', 'nn'],
    ['no-bok', 'nb'],
    ['nno', 'nn'],
    ['ukr', 'uk'],
    ['arb', 'ar'],
    ['ara', 'ar'],
    ['kmr', 'ku'],
    ['fa-AF', 'fa'],
    ['prs', 'fa'],
    ['per', 'fa'],
    ['pl_PL', 'pl'],
    ['ger', 'de'],
    ['tir', 'ti'],
    ['sme', 'se'],
    ['en-Latn-GB', 'en'],
  ])('%s as the nearest in the list: %s', (written, tag) => {
    expect(languageOf(written)).toBe(tag)
  })

  it.each([
    ['fr', 'fr', 'ltr', 'Français'],
    ['lt-LT', 'lt', 'ltr', 'Lietuvių'],
    ['ur', 'ur', 'rtl', 'اردو'],
    ['he', 'he', 'rtl', 'עברית'],
    ['ku-IQ', 'ku-Arab', 'rtl', undefined],
    ['ckb', 'ckb', 'rtl', undefined],
    ['ar-Latn', 'ar-Latn', 'ltr', undefined],
    ['zh_TW', 'zh-Hant', 'ltr', undefined],
  ])(
    '%s, which is not in the list, by its own tag, in its own direction, with Nynorsk around it',
    (written, tag, dir, name) => {
      const language = documentLanguageOf(written)
      expect(language).toBe(tag)
      expect(directionOf(language)).toBe(dir)
      expect(wordsLanguageOf(language)).toBe('nn')
      if (name) expect([autonymOf(language), languageText(language, 'nn')]).toEqual([name, name])
    },
  )

  it.each([
    undefined,
    null,
    '',
    ' ',
    7,
    {},
    [],
    'xyz',
    'ua',
    'hello',
    'qqq',
    'und',
    'constructor',
    '__proto__',
    'x'.repeat(40),
    '日本語',
  ])('%j, which is none, as none, and a document with it as Nynorsk', (written) => {
    expect(languageOf(written)).toBeUndefined()
    expect(documentLanguageOf(written)).toBe('nn')
  })
})

test('whatever is stored has a tag that HTML and Intl take, a direction, words, and a name', () => {
  const random = randomFrom(20_261_128)
  const parts = [
    'no',
    'nn',
    'ar',
    'AR',
    'ku',
    'IQ',
    'Arab',
    'latn',
    '-',
    '_',
    ' ',
    'x',
    'u-ca',
    '1',
    'é',
    '\u0000',
    'zh',
    'i-',
    'fa',
    'AF',
    '"',
  ]
  for (let n = 0; n < 3_000; n += 1) {
    const written = random.some(parts, 1 + random.below(6)).join('')
    const language = documentLanguageOf(written)
    expect(language, written).toMatch(/^[a-z]{2,8}(?:-[A-Z][a-z]{3})?$/)
    expect(['ltr', 'rtl']).toContain(directionOf(language))
    expect(autonymOf(language)).not.toBe('')
    expect(languageOf(language), written).toBe(language)
  }
})

describe('each language of the list', () => {
  it('has a name of its own, in its own letters', () => {
    const names = listedLanguages.map(autonymOf)
    expect(new Set(names).size).toBe(listedLanguages.length)
    expect(names).toEqual(expect.arrayContaining(['Українська', 'العربية', 'Davvisámegiella', 'ትግርኛ']))
  })

  it('runs from the left, but for those in Arabic letters', () => {
    expect(listedLanguages.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar', 'fa'])
  })
})
