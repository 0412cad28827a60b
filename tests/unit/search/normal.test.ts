import { describe, expect, it, test } from 'vitest'
import { stretchesOf } from '#lib/search/marks.ts'
import { invisibles, normalFormOf, normalized, visibleOf, word } from '#lib/search/normal.ts'
import { parseSearch } from '#lib/search/search.ts'
import { queries } from '#sanity/queries/index.ts'

const wordsOf = (text: string) => (text.match(word) ?? []).map(normalFormOf)

describe('words are letters and digits in a row, whatever stands beside them', () => {
  test.each([
    ['«Kvifor», spør ho', ['kvifor', 'spør', 'ho']],
    ['Svartevassheia–Blåvassdalen', ['svartevassheia', 'blåvassdalen']],
    ['jf.§47 •Punkt e‑tenester…', ['jf', '47', 'punkt', 'e', 'tenester']],
    ['Flogstadmoen.Neste 4711,50', ['flogstadmoen', 'neste', '4711', '50']],
    ['d’Arc O\u0027Connor under_strek', ['d', 'arc', 'o', 'connor', 'under', 'strek']],
    ['a\u00a0b\u202fc\u2009d', ['a', 'b', 'c', 'd']],
    ['❤️Ferje →kai 👨‍👩‍👧brygge', ['ferje', 'kai', 'brygge']],
    ['čáppa Kárášjohka ŊÁŋ', ['čáppa', 'kárášjohka', 'ŋáŋ']],
    ['кириллица 日本', ['кириллица', '日本']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('of one normal form are', () => {
  test.each([
    ['small letters and capitals', ['blåbær', 'BLÅBÆR', 'Blåbær']],
    ['composed and decomposed letters', ['blåbær', 'bla\u030abær', 'bla\u200b\u030abær']],
    ['ligatures and full-width forms', ['finans2', 'ﬁnans²', 'ｆｉｎａｎｓ２']],
    ['the capital of Turkish', ['istanbul', 'İstanbul', 'Istanbul']],
    ...invisibles.map((each): [string, string[]] => [
      `U+${each.charCodeAt(0).toString(16)} in a word`,
      ['barnehagen', `barne${each}ha${each}${each}gen`],
    ]),
  ])('%s', (_, written) => {
    expect(new Set(written.flatMap(wordsOf))).toEqual(new Set([written[0]]))
  })
})

it('is its own normal form, so that it does not matter how often it is made', () => {
  for (const text of [
    'İSTANBUL',
    'ﬃ²',
    'bla\u030a\u00adbær',
    ...normalized.map(([written]) => `x${written}y`),
  ]) {
    expect(normalFormOf(normalFormOf(text))).toBe(normalFormOf(text))
  }
})

describe('a word is marked as it stands, with what nobody sees in it', () => {
  test.each([
    [
      'Til\u00adgjenge\u00adlover\u00adklæringa er klar',
      'tilgjengeloverklæringa',
      ['Til\u00adgjenge\u00adlover\u00adklæringa'],
    ],
    ['ei «Kjempefjellgrana».', 'kjempefjellgrana', ['Kjempefjellgrana']],
    ['\u200bnull\u200bbreidd\u200b!', 'nullbreidd', ['null\u200bbreidd']],
    ['e‑tenester', 'e-tenester', ['e', 'tenester']],
    ['😀BLA\u030aBÆR😀', 'blåbær', ['BLA\u030aBÆR']],
  ])('%j asked for by %j', (text, q, marked) => {
    const stretches = stretchesOf(text, wordsOf(parseSearch(q)?.text ?? ''))
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
    expect(stretches.filter(({ isFound }) => isFound).map((stretch) => stretch.text)).toEqual(marked)
  })
})

describe('a search', () => {
  it('is for what is seen of it', () => {
    const search = parseSearch('\u202eTil\u00adgjenge «KVIFOR»\u200b')
    expect(search?.written).toEqual(['Tilgjenge', 'KVIFOR'])
  })

  it('of nothing that is seen is none', () => {
    expect(parseSearch(invisibles.join('').repeat(10))).toBeUndefined()
  })

  test.each([
    '*'.repeat(200),
    '"\\'.repeat(100),
    '\u0301\u030a'.repeat(100),
    '\ud83d'.repeat(200),
    '\u0000\u0001',
  ])('of signs alone has no words: %j', (q) => {
    expect(parseSearch(q)?.written).toEqual([])
  })
})

it('no query asks the Content Lake for what it takes for a word: it splits words as readers do not', () => {
  for (const query of Object.values(queries)) expect(query).not.toMatch(/\bmatch\b/)
})

it('takes time in proportion to the text', () => {
  const timeOf = (length: number) => {
    const text = `${'\u00ad'.repeat(length)}${'a\u00ad'.repeat(length)}${'a'.repeat(length)}${'\u00ad'.repeat(length)}`
    const turn = () => {
      const began = performance.now()
      visibleOf(String(text.match(word)))
      return performance.now() - began
    }
    // The quickest of several: on a busy machine the sum of five was 42 times as long, and once in three runs above the limit.
    return Math.min(...Array.from({ length: 7 }, turn))
  }
  timeOf(80_000)
  // If it were quadratic, eight times the text would take 64 times as long. A shorter text takes under a millisecond, and what
  // else the machine does then counts for more: 39 to 89 times, where it is 6 on a quiet one.
  expect(timeOf(640_000) / timeOf(80_000)).toBeLessThan(32)
})

it('takes for one word what has any of the unseen characters within it, and parts words at no other mark of the kind', () => {
  for (const each of invisibles) expect(`barne${each}hage`.match(word)).toEqual([`barne${each}hage`])
  expect('barne\u2027hage'.match(word)).toEqual(['barne', 'hage'])
})
