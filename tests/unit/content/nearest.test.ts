import { describe, expect, it, test } from 'vitest'
import { document } from '#lib/content/document.ts'
import { languageOf } from '#lib/content/language.ts'
import { type Dropped, parseAtBoundary } from '#lib/content/parse.ts'

const article = {
  _id: 'a',
  _type: 'article',
  title: 'Tittel',
  slug: 'tittel',
  publishedAt: '2026-11-22T12:00:00Z',
}
const event = { ...article, _type: 'event', startsAt: '2026-12-01T10:00:00Z' }

function parsed(more: object, from: object = article) {
  const { value, dropped } = parseAtBoundary(document, { ...from, ...more })
  if (value === undefined) throw new Error(JSON.stringify(dropped))
  return { ...value, dropped, paths: dropped.map(({ path }: Dropped) => path) }
}

const block = (more: object = {}) => ({
  _type: 'block',
  _key: 'p',
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text: 'Ord', marks: [] }],
  ...more,
})

const first = (more: object) => parsed({ body: [block(more)] }).body[0]

describe('a key', () => {
  const keysOf = (entries: object[]) =>
    parsed({ body: entries.map((entry) => block(entry)) }).body.map((b) => b._key)

  it('is made of the place where there is none', () => {
    expect(keysOf([{ _key: undefined }, { _key: null }, { _key: '' }, { _key: 7 }])).toEqual([
      '0',
      '1',
      '2',
      '3',
    ])
  })

  it('is the entry’s own, also beside those without', () => {
    expect(keysOf([{ _key: 'a' }, { _key: null }, { _key: 'b' }])).toEqual(['a', '1', 'b'])
  })

  it('is the first one’s where several have the same', () => {
    expect(keysOf([{ _key: 'a' }, { _key: 'a' }, { _key: 'a' }])).toEqual(['a', '1', '2'])
  })

  it('is no other’s, whatever those are', () => {
    expect(
      new Set(keysOf([{ _key: null }, { _key: '0' }, { _key: 'n0' }, { _key: null }, { _key: '0' }])).size,
    ).toBe(5)
  })

  it('is given to spans, changes, rows, programme items and speakers too, none of which is left out', () => {
    const { body, changes, paths } = parsed({
      body: [
        { _type: 'block', children: [{ _type: 'span', text: 'Utan' }] },
        { _type: 'table', rows: [{ cells: ['a'] }] },
        { _type: 'quotation', content: [{ _type: 'block', children: [{ _type: 'span', text: 'Sitat' }] }] },
      ],
      changes: [{ at: '2026-11-23T12:00:00Z', note: 'Retta' }],
    })
    expect(paths).toEqual([])
    expect(body).toMatchObject([
      { children: [{ text: 'Utan' }] },
      { rows: [{ _key: '0' }] },
      { content: [{ _key: '0' }] },
    ])
    expect(changes).toMatchObject([{ _key: '0', note: 'Retta' }])
    const { programme } = parsed(
      { programme: [{ topic: 'Opning', speakers: [{ name: 'Namn' }] }] },
      event,
    ) as {
      programme?: unknown
    }
    expect(programme).toMatchObject([{ _key: '0', speakers: [{ _key: '0', name: 'Namn' }] }])
  })
})

describe('text in a style, list or mark that is not ours is shown in the nearest', () => {
  it.each([
    ['h1', 'h2'],
    ['h2', 'h2'],
    ['h4', 'h3'],
    ['h6', 'h3'],
    ['lead', 'normal'],
    ['constructor', 'normal'],
    [null, 'normal'],
    [{ toString: 1 }, 'normal'],
  ])('style %j as %s', (style, shown) => {
    expect(first({ style })).toMatchObject({ _type: 'block', style: shown })
  })

  it('a paragraph in the style of a quotation as a quotation', () => {
    expect(first({ style: 'blockquote' })).toMatchObject({
      _type: 'quotation',
      content: [{ style: 'normal', children: [{ text: 'Ord' }] }],
    })
  })

  it.each([
    ['checkbox', 'bullet'],
    ['number', 'number'],
    ['', undefined],
    [7, undefined],
  ])('a list of kind %j as %s', (listItem, shown) => {
    expect(first({ listItem })).toMatchObject({ listItem: shown })
  })

  it.each([
    [0, 1],
    [-3, 1],
    [2.5, 2],
    ['2', 2],
    [1e308, 9],
    ['djupt', undefined],
    [{}, undefined],
  ])('level %j as %s', (level, shown) => {
    expect(first({ level })).toMatchObject({ level: shown })
  })

  it('what is underlined, struck through or code as plain text', () => {
    const marks = ['underline', 'strike-through', 'code', 'strong', 'italic', 'm1', 'borte']
    const markDefs = [{ _key: 'm1', _type: 'link', href: 'https://example.no', blank: true }]
    expect(first({ markDefs, children: [{ _type: 'span', text: 'Ord', marks }] })).toMatchObject({
      children: [{ text: 'Ord', marks: ['strong', 'em', 'm1'] }],
    })
  })

  it('what is marked by something that we do not have, without it', () => {
    const markDefs = [{ _key: 'm1', _type: 'footnote', text: 'Nei' }]
    const { body, paths } = parsed({
      body: [block({ markDefs, children: [{ _type: 'span', text: 'Ord', marks: ['m1'] }] })],
    })
    expect(body).toMatchObject([{ children: [{ text: 'Ord', marks: [] }] }])
    expect(paths).toEqual(['body[p].markDefs[m1]'])
  })

  it.each([
    ['one text', 'Ord', ['Ord']],
    ['texts', ['Ord', 'til'], ['Ord', 'til']],
    ['lists in lists', [['Ord']], ['Ord']],
    ['something else with text in it', [{ _type: 'emoji', text: 'Ord' }], ['Ord']],
    ['nothing among text', [null, { _type: 'span', text: 'Ord' }, { _type: 'span', text: null }], ['Ord']],
    ['nothing', null, []],
    ['a number', 7, []],
  ])('children that are %s', (_, children, shown) => {
    expect(first({ children })).toMatchObject({ children: shown.map((text) => ({ text })) })
  })

  it('a fact box without a title as a callout', () => {
    expect(parsed({ body: [{ _type: 'factBox', title: ' ', content: [block()] }] }).body).toMatchObject([
      { _type: 'callout', tone: 'info', content: [{ children: [{ text: 'Ord' }] }] },
    ])
  })

  it('a table of other things than text, with a place for each', () => {
    const rows = [{ cells: ['a', null, 7, {}] }, null, { cells: 'b' }]
    expect(parsed({ body: [{ _type: 'table', rows }] }).body).toMatchObject([
      { rows: [{ cells: ['a', '', '7', ''] }] },
    ])
  })
})

describe('a language', () => {
  it.each([
    ['nn', 'nn'],
    ['no', 'nb'],
    ['nb-NO', 'nb'],
    ['nn_NO', 'nn'],
    ['NB', 'nb'],
    ['se-NO', 'se'],
    ['nob', 'nb'],
    ['eng', 'en'],
    ['en-GB-oxendict', 'en'],
    ['uk', 'uk'],
    ['ar', 'ar'],
  ])('%s is %s', (written, language) => {
    expect(parsed({ language: written }).language).toBe(language)
  })

  it.each(['', ' ', 'ua', 'xyz', 'norsk', 'x'.repeat(5000), 7, null, {}, ['nb']])(
    'that is none of ours is the site’s: %j',
    (written) => {
      expect(languageOf(written)).toBeUndefined()
      expect(parsed({ language: written }).language).toBe('nn')
    },
  )
})

describe('a word that is none of ours is the one for where none is chosen', () => {
  it.each([
    ['kind', 'blog', 'news', article],
    ['kind', '', 'news', article],
    ['kind', { _ref: 'x' }, 'news', article],
    ['status', 'CANCELLED', 'planned', event],
    ['attendance', 'hybrid', 'physical', event],
  ])('%s %j is %s', (field, written, shown, from) => {
    expect(parsed({ [field]: written }, from)).toMatchObject({ [field]: shown, paths: [field] })
  })

  it('of a stream too', () => {
    const stream = { provider: 'teams', url: 'https://example.no', state: 'paused', captions: 'some' }
    expect(parsed({ stream }, event)).toMatchObject({
      stream: { provider: 'link', state: 'planned', captions: 'none' },
    })
  })
})

describe('a part that is broken is left out alone', () => {
  it.each([
    ['a lead in blocks', { lead: [block()] }, 'lead'],
    ['a short title that is a number', { shortTitle: 7 }, 'shortTitle'],
    ['running text that is one text', { body: 'Tekst' }, 'body'],
    ['a picture that is a word', { mainImage: 'bilete' }, 'mainImage'],
    ['contacts that are words', { contacts: ['Kari'] }, 'contacts[0]'],
    ['the date of a change', { changes: [{ _key: 'c', at: 'i går', note: 'Retta' }] }, 'changes[c].at'],
    [
      'a cell of a table',
      { body: [{ _type: 'table', rows: [{ cells: ['a', {}] }] }] },
      'body[0].rows[0].cells',
    ],
  ])('%s', (_, more, path) => {
    expect(parsed(more)).toMatchObject({ title: 'Tittel', paths: [path] })
  })

  it('a speaker without a word, beside the item and the other speakers', () => {
    const programme = [{ topic: 'Opning', speakers: [{}, { role: 'Ordførar' }] }]
    expect(parsed({ programme }, event)).toMatchObject({
      programme: [{ topic: 'Opning', speakers: [{ role: 'Ordførar' }] }],
      paths: ['programme[0].speakers[0]'],
    })
  })

  it('a link to sign up that no link may lead to, beside its deadline and note', () => {
    const registration = { url: 'javascript:alert(1)', deadline: '2026-11-30', note: 'Ring oss' }
    expect(parsed({ registration }, event)).toMatchObject({
      registration: { url: undefined, deadline: '2026-11-30T00:00:00+01:00', note: 'Ring oss' },
      paths: ['registration.url'],
    })
  })

  it('a reason is never what was left out', () => {
    const { dropped } = parsed({ lead: { secret: 'passord123' }, kind: 'passord123', language: 'passord123' })
    expect(JSON.stringify(dropped)).not.toContain('passord123')
  })
})

test('a file without a title has the name that it was uploaded by', () => {
  const asset = {
    _id: 'f',
    url: 'https://cdn.example.no/a.pdf',
    size: 1,
    extension: 'pdf',
    originalFilename: 'budsjett.pdf',
  }
  expect(parsed({ attachments: [{ asset }] }).attachments).toMatchObject([{ title: 'budsjett.pdf' }])
})

test('how a stream stands is said on the page as in lists, whatever there is to see', () => {
  expect(parsed({ stream: { state: 'live' } }, event)).toMatchObject({ stream: { state: 'live' } })
  expect(parsed({ stream: {} }, event)).toMatchObject({ stream: undefined })
})
