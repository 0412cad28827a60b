import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { document } from '#lib/content/document.ts'
import { lenientList, optional, optionalText, parseAtBoundary, record, text } from '#lib/content/parse.ts'

const minimal = {
  _id: 'a',
  _rev: 'r',
  _type: 'article',
  title: 'Tittel',
  slug: 'tittel',
  publishedAt: '2026-11-22T12:00:00Z',
}

const paragraph = (key: string, words: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  children: [{ _type: 'span', _key: 's', text: words, marks: [] }],
  markDefs: [],
})

describe('a document', () => {
  test('needs no more than id, revision, title, slug and date', () => {
    const { value, dropped } = parseAtBoundary(document, minimal)
    expect(value).toMatchObject({ title: 'Tittel', language: 'nn', kind: 'news', body: [], topics: [] })
    expect(dropped).toEqual([])
  })

  test.each(['title', 'slug', 'publishedAt'])('without %s is not shown, and the reason is told', (field) => {
    const { value, dropped } = parseAtBoundary(document, { ...minimal, [field]: null })
    expect(value).toBeUndefined()
    expect(dropped[0]?.reason).toContain(field)
  })
})

describe('running text', () => {
  test('loses a broken or unknown block, and nothing else', () => {
    const body = [
      paragraph('p1', 'Fyrst'),
      { _type: 'figure', _key: 'f', image: { asset: null } },
      { _type: 'carousel', _key: 'c' },
      paragraph('p2', 'Sist'),
    ]
    const { value, dropped } = parseAtBoundary(document, { ...minimal, body })
    expect(value?.body.map((block) => block._key)).toEqual(['p1', 'p2'])
    expect(dropped.map(({ path }) => path)).toEqual(['body[f]', 'body[c]'])
  })

  test('keeps the text of a link whose target is gone', () => {
    const broken = { _type: 'internalLink', _key: 'l', target: null }
    const block = { ...paragraph('p', 'Les meir'), markDefs: [broken] }
    const { value, dropped } = parseAtBoundary(document, { ...minimal, body: [block] })
    expect(value?.body).toHaveLength(1)
    expect(dropped.map(({ path }) => path)).toEqual(['body[p].markDefs[l]'])
  })
})

test('of a picture whose file is gone the words are left, and the fault is told', () => {
  const { value, dropped } = parseAtBoundary(document, {
    ...minimal,
    mainImage: { asset: null, alt: 'Fjord' },
  })
  expect(value?.mainImage).toEqual({ alt: 'Fjord', caption: undefined, credit: undefined })
  expect(dropped.map(({ path }) => path)).toEqual(['mainImage'])
})

test('changes come newest first, however they are stored', () => {
  const changes = [
    { _key: '1', at: '2026-01-01T00:00:00Z', note: 'Eldst' },
    { _key: '2', at: '2026-03-01T00:00:00+01:00', note: 'Nyast' },
  ]
  const { value } = parseAtBoundary(document, { ...minimal, changes })
  expect(value?.changes.map(({ note }) => note)).toEqual(['Nyast', 'Eldst'])
})

test('the reason for leaving something out does not repeat its content', () => {
  const schema = record({ list: lenientList(text) })
  const { dropped } = parseAtBoundary(schema, { list: [{ secret: 'passord123' }] })
  expect(JSON.stringify(dropped)).not.toContain('passord123')
})

test.each(['', '  \n', '\u200b', ' \u200d\ufeff\u2060 '])(
  'text in which nothing is seen counts as absent: %j',
  (empty) => {
    expect(optionalText.parse(empty)).toBeUndefined()
    expect(text.safeParse(empty).success).toBe(false)
  },
)

test('characters of no width are kept among those that are seen', () => {
  expect(text.parse(' a\u200bb ')).toBe('a\u200bb')
})

test.each([
  ['quotation', { content: [paragraph('p', '  ')] }],
  ['callout', { tone: 'info', content: [paragraph('p', '')] }],
])('a %s of blank paragraphs is left out: it would be an empty box', (_type, more) => {
  const { value, dropped } = parseAtBoundary(document, { ...minimal, body: [{ _type, _key: 'b', ...more }] })
  expect(value?.body).toEqual([])
  expect(dropped.map(({ path }) => path)).toEqual(['body[b]'])
})

test('a callout with a title alone says something', () => {
  const body = [{ _type: 'callout', _key: 'b', title: 'Stengt i dag', content: [] }]
  expect(parseAtBoundary(document, { ...minimal, body }).value?.body).toHaveLength(1)
})

test('of a picture that is no picture of the Content Lake the caption is left', () => {
  const asset = { _id: 'noko', metadata: { dimensions: { width: 10, height: 10 } } }
  const { value, dropped } = parseAtBoundary(document, {
    ...minimal,
    mainImage: { asset, caption: 'Fjorden' },
  })
  expect(value?.mainImage).toEqual({ alt: undefined, caption: 'Fjorden', credit: undefined })
  expect(dropped.map(({ path }) => path)).toEqual(['mainImage'])
})

test('a parse inside a parse reports to its own caller', () => {
  const inner = z
    .unknown()
    .transform((value) => parseAtBoundary(record({ inner: optional(text) }), { inner: value }).dropped.length)
  const { value, dropped } = parseAtBoundary(record({ a: inner, b: optional(text) }), { a: 1, b: 2 })
  expect(value?.a).toBe(1)
  expect(dropped.map(({ path }) => path)).toEqual(['b'])
})

test('a broken part is named by its whole place in the document', () => {
  const body = [{ _type: 'quotation', _key: 'q', content: [paragraph('p', 'Ord'), 7], source: {} }]
  const { dropped } = parseAtBoundary(document, { ...minimal, body })
  expect(dropped.map(({ path }) => path).sort()).toEqual(['body[q].content[1]', 'body[q].source'])
})

test.each([
  ['PowerPoint’s line end', 'Fyrste\u000bandre', 'Fyrste\nandre'],
  ['Windows’ and Unicode’s line ends', 'a\r\nb\u2028c\u0085d', 'a\nb\nc\nd'],
  ['control characters', 'a\u0000\u0007\u009fb', 'ab'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['what is no character', 'a\uffffb', 'a\ufffdb'],
  ['a tab', 'a\tb', 'a\tb'],
])('%s in a text is as pages can hold it', (_, written, shown) => {
  expect(text.parse(written)).toBe(shown)
  expect(optionalText.parse(written)).toBe(shown)
})
