import { describe, expect, test } from 'vitest'
import type { blocks } from '#lib/content/blocks/index.ts'
import { countedLanguageOf, countedText } from '#sanity/studio/language/counted.ts'
import { paragraph } from '#tests/fixtures/content.ts'

describe('a written tag counts as', () => {
  test.each([
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['NN_no', 'nn'],
    ['nno', 'nn'],
    ['nb-NO', 'nb'],
    ['no', 'nb'], // as the site reads it (BCP 47, 4.1)
    ['no-NO', 'nb'],
    ['en-GB', 'en'],
    ['sme', 'se'],
    ['de', 'other'],
    ['sma', 'other'],
    ['und', 'unknown'],
    ['', 'unknown'],
    ['  ', 'unknown'],
    ['norsk bokmål', 'unknown'],
    [undefined, 'unknown'],
    [null, 'unknown'],
    [7, 'unknown'],
  ])('%j: %s', (written, counted) => {
    expect(countedLanguageOf(written)).toBe(counted)
  })
})

const three = [paragraph('ein to tre')]
const image = {
  _ref: 'image-0000000000000000000000000000000000000000-10x10-png',
  asset: {
    _id: 'image-0000000000000000000000000000000000000000-10x10-png',
    metadata: { dimensions: { width: 10, height: 10 } },
  },
  alt: 'Ein fjord som ikkje tel',
  caption: 'ein to tre',
  credit: 'Kari Nordmann',
}

/** Of each block, one that says three words, and names or figures that do not count. */
const saysThree: Record<keyof typeof blocks, object> = {
  block: paragraph('ein to tre 45 %'),
  figure: { image },
  quotation: { content: three, source: 'Kari Nordmann' },
  video: { title: 'ein to tre', provider: 'youtube', videoId: 'abcdefghijk' },
  factBox: { title: 'ein', content: [paragraph('to tre')] },
  table: { caption: 'ein', rows: [{ _key: 'r', cells: ['to', '12 840', 'tre'] }] },
  attachment: {
    file: { title: 'ein to tre', asset: { _id: `file-${'0'.repeat(40)}-pdf`, size: 1, extension: 'pdf' } },
  },
  contact: { person: { _id: 'p', name: 'Kari Nordmann' } },
  callout: { tone: 'info', title: 'ein', content: [paragraph('to tre')] },
}

test.each(Object.entries(saysThree))('what a %s says is counted, once', (type, fields) => {
  const text = countedText({
    _type: 'article',
    language: 'nn',
    body: [{ _type: type, _key: 'b', ...fields }],
  })
  expect(text?.words.get('nn') ?? 0).toBe(type === 'contact' ? 0 : 3)
})

test('all that the page says counts: title, lead, caption, attachments, notes, programme and reasons', () => {
  const text = countedText({
    _type: 'event',
    kind: 'hearing',
    language: 'nb-NO',
    title: 'en to',
    lead: 'tre',
    caption: 'fire',
    attachments: ['fem', null],
    notes: ['seks'],
    programme: ['sju åtte', 9],
    reasons: [null, 'ni', 'ti'],
    body: null,
  })
  // What is no text is left out by itself: the programme still has two words.
  expect(text).toEqual({ kind: 'event', language: 'nb', words: new Map([['nb', 10]]) })
})

test('a quotation in a language of its own counts there, and any other with its text', () => {
  const quotation = (language: unknown) => ({ _type: 'quotation', _key: 'q', content: three, language })
  const text = countedText({
    _type: 'article',
    language: 'nn',
    title: 'ein',
    body: [quotation('en'), { ...quotation('nb-NO'), _key: 'r' }, { ...quotation('klingon'), _key: 's' }],
  })
  expect(text?.words).toEqual(
    new Map([
      ['nn', 4],
      ['en', 3],
      ['nb', 3],
    ]),
  )
  expect(text?.language).toBe('nn')
})

test.each([undefined, null, 'tekst', 7, [], {}])('%j is no text', (raw) => {
  expect(countedText(raw)).toBeUndefined()
})

test('a broken body says nothing, and the rest is counted', () => {
  for (const body of ['tekst', [null, 7, { _type: 'block' }], { _type: 'block' }]) {
    expect(countedText({ _type: 'article', language: 'nn', title: 'ein', body })?.words).toEqual(
      new Map([['nn', 1]]),
    )
  }
})
