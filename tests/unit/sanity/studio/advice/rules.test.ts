import { describe, expect, test } from 'vitest'
import { explainedIn, unexplainedIn } from '#sanity/studio/advice/abbreviations.ts'
import { type About, adviceOn } from '#sanity/studio/advice/advise.ts'
import { longIn } from '#sanity/studio/advice/longSentences.ts'
import { paragraphReader } from '#sanity/studio/advice/paragraphs.ts'
import { heavyIn } from '#sanity/studio/advice/plainWords.ts'
import { saidOf } from '#sanity/studio/advice/said.ts'
import { sentencesIn } from '#sanity/studio/advice/sentences.ts'
import { textOf } from '#sanity/studio/advice/texts.ts'
import { wordListsFromPackages } from '#tests/support/wordLists.ts'

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ')

describe('sentences', () => {
  test.each([
    ['Møtet er kl. 12. Alle er velkomne.', 2],
    ['Vi møtest 15. mars i Bergen.', 1],
    ['Sjå nr. 4 og § 12 i lova, f.eks. Sogn.', 1],
    ['Ho heiter A. Berg. Han óg.', 2],
    ['Kva no? Ingenting!', 2],
    ['Ei line\nto liner', 2],
    ['…', 0],
  ])('%s', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count)
  })
})

describe('long sentences', () => {
  test('are those of over thirty words', () => {
    expect(longIn(`${words(30)}.`)).toEqual([])
    expect(longIn(`Kort. Eit ${words(30)}.`)).toMatchObject([{ words: 31, text: 'Eit ord ord ord' }])
  })
})

describe('heavy words', () => {
  test('are told with plain ones, the longer expression first, in each language', () => {
    expect(heavyIn('I samband med saka må vi iverksetje tiltak.', 'nn')).toMatchObject([
      { text: 'I samband med', instead: 'ved, om' },
      { text: 'iverksetje', instead: 'setje i gang, starte' },
    ])
    expect(heavyIn('Vedtaket er gjort i henhold til loven.', 'nb')).toMatchObject([
      { text: 'i henhold til', instead: 'etter' },
    ])
  })

  test('are not told in a quotation', () => {
    expect(heavyIn('Ho skreiv «i samband med» to gonger.', 'nn')).toEqual([])
  })
})

describe('abbreviations', () => {
  const told = (text: string, document = text) =>
    unexplainedIn(text, 'nn', explainedIn(document)).map((one) => one.text)

  test('are told once, unless the document explains them or everybody knows them', () => {
    expect(told('FDV og FDV er viktig, seier NRK.')).toEqual(['FDV'])
    expect(told('Forvaltning, drift og vedlikehald (FDV) er viktig. FDV kostar.')).toEqual([])
    expect(told('FDV kostar.', 'FDV (forvaltning, drift og vedlikehald) …')).toEqual([])
  })

  test('are not told of a headline in capitals', () => {
    expect(told('MØTET ER FLYTTA TIL HAMAR')).toEqual([])
  })

  test('are told in full where they are short for words', () => {
    expect(unexplainedIn('Saka er utsett pga. sjukdom, jf. referatet.', 'nn', '')).toMatchObject([
      { text: 'pga.', instead: 'på grunn av' },
      { text: 'jf.', instead: 'sjå' },
    ])
  })
})

describe('all advice', () => {
  const about = async (): Promise<About> => ({
    written: 'nn',
    explained: '',
    lists: await wordListsFromPackages(),
  })

  test('stands in the order of the text, each thing once, in words', async () => {
    const text = 'Vi har ikke svar frå FDV. Dei har ikke tid i samband med ferien.'
    expect(adviceOn(text, await about()).map((one) => saidOf(one, 'nn'))).toEqual([
      '«ikke» er bokmål. På nynorsk: «ikkje».',
      '«FDV» er ikkje forklart. Skriv det fullt ut første gongen, med forkortinga i parentes.',
      '«i samband med» er tungt. Kanskje: ved, om.',
    ])
  })

  test('is told but for words of the other language until the lists are there', async () => {
    const text = 'Vi har ikke tid i samband med ferien.'
    expect(adviceOn(text, { ...(await about()), lists: undefined })).toMatchObject([{ kind: 'plain' }])
  })

  test('of running text is worked out for the paragraphs that have changed alone', async () => {
    let asked = 0
    const { lists, ...rest } = await about()
    if (lists === undefined) throw new Error('no lists')
    const has = (word: string) => {
      asked++
      return lists.nn.has(word)
    }
    const counting = { ...lists, nn: { has } }
    const block = (key: string, text: string) => ({
      _type: 'block',
      _key: key,
      children: [{ _type: 'span', text }],
    })
    const body = Array.from({ length: 300 }, (_, index) => block(`b${index}`, 'Vi har ikke tid.'))
    const now = { ...rest, lists: counting }
    const read = paragraphReader()
    expect(read(body, now)).toHaveLength(300)
    asked = 0
    expect(read(body.with(7, block('b7', 'Vi har tid.')), now)).toHaveLength(299)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThan(20)
  })
})

describe('what a document says', () => {
  test('is all its texts, whatever else is there', () => {
    const body = [{ _type: 'block', _key: 'a', children: [{ text: 'Hei' }, { text: ' der' }] }, null, 3]
    expect(textOf({ _id: 'x', title: 'Tittel', body, place: { name: 'Hamar' } }).split('\n')).toEqual([
      'Tittel',
      'Hei der',
      '',
      '',
      'Hamar',
    ])
  })
})
