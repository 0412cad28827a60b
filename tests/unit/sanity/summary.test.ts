import { evaluateSync, parse, toJS } from 'groq-js'
import { describe, expect, it } from 'vitest'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { type ContentType, contentTypes } from '#sanity/contentTypes.ts'
import * as queries from '#sanity/queries/queries.ts'
import { allSummariesQuery, sinceQuery, storedSummary, summariesQuery, summary } from '#sanity/summary.ts'

const stored = (_id: string, more: object = {}) => ({
  _id,
  _type: 'article',
  _rev: 'r1',
  _updatedAt: '2024-06-01T10:00:00Z',
  title: 'Ei sak',
  slug: { current: 'ei-sak' },
  publishedAt: '2024-06-01T10:00:00+02:00',
  ...more,
})

function run(query: string, dataset: object[], more: object = {}) {
  const params = { ...more, clockChanges }
  return toJS(evaluateSync(parse(query, { params }), { dataset, params }))
}

const summariesOf = (dataset: object[], ids: string[]) =>
  summary.array().parse(run(summariesQuery, dataset, { ids }))
const summaryFor = (more: object) => summariesOf([stored('a', more)], ['a'])[0]

describe('a summary', () => {
  it('keeps of a document what decides where it is seen', () => {
    expect(
      summaryFor({ withdrawn: { reason: 'Feil' }, topics: [{ _ref: 't1' }, { _ref: 't2' }] }),
    ).toMatchObject({
      id: 'a',
      type: 'article',
      revision: 'r1',
      slug: 'ei-sak',
      listable: true,
      withdrawn: true,
      publishedAt: '2024-06-01T08:00:00Z',
      topics: ['t1', 't2'],
    })
  })

  it('takes no notice of what is for the desk alone, so that it makes no page, list or calendar anew', () => {
    const desk = { reviewAt: '2027-01-01T10:00:00Z', editedBy: 'ola' }
    for (const _type of ['article', 'event'])
      expect(summaryFor({ _type, ...desk })).toEqual(summaryFor({ _type }))
    expect(allSummariesQuery + summariesQuery + Object.values(queries).join()).not.toMatch(
      /editedBy|reviewAt/,
    )
  })

  it.each([
    ['publishedAt', 'i morgon'],
    ['publishedAt', '2024-05-1'],
    ['startsAt', 42],
    ['endsAt', {}],
    ['slug', { current: 7 }],
    ['slug', 'ei-sak'],
    ['topics', 'skule'],
    ['topics', [null, { _ref: 7 }]],
    ['allDay', 'ja'],
    ['registration', []],
    ['stream', 1],
  ])('of a document with a broken %s is a row, without it: %j', (name, value) => {
    expect(summaryFor({ [name]: value })).toMatchObject({ id: 'a', allDay: false, topics: [] })
  })

  it.each([
    ['of an article', {}],
    [
      'of an event with all there is',
      {
        _type: 'event',
        startsAt: '2026-11-22T12:00:00Z',
        endsAt: '2026-11-22T13:00:00Z',
        allDay: true,
        status: 'cancelled',
        stream: { state: 'live', endedAt: '2026-11-22T13:00:00Z' },
        registration: { deadline: '2026-11-20T13:00:00Z' },
        programme: [{ startsAt: '2026-11-22T12:00:00Z' }],
        topics: [{ _ref: 't1' }],
      },
    ],
    ['of a redirect', { _type: 'redirect', slug: undefined, publishedAt: undefined, from: '/gamal' }],
  ])('%s is, written down and read again, the same text: the ledger is compared so', (_, more) => {
    const text = JSON.stringify(summaryFor(more))
    expect(JSON.stringify(storedSummary.parse(JSON.parse(text)))).toBe(text)
  })

  it.each(contentTypes)('is there for every type that readers see: %s', (type: ContentType) => {
    expect(summaryFor({ _type: type })?.type).toBe(type)
  })

  it('is there for no draft, no version and no other type', () => {
    const hidden = [stored('drafts.a'), stored('versions.r.a'), stored('b', { _type: 'note' })]
    expect(run(allSummariesQuery, hidden)).toEqual([])
    expect(
      summariesOf(
        hidden,
        hidden.map(({ _id }) => _id),
      ),
    ).toEqual([])
  })
})

describe('the hash of a card', () => {
  it('follows what cards show, and nothing else', () => {
    const { card } = summaryFor({}) ?? {}
    expect(card).toBeDefined()
    expect(summaryFor({ body: [], contacts: [{ _ref: 'p' }] })?.card).toBe(card)
    for (const more of [
      { title: 'Ny' },
      { lead: 'Ny' },
      { mainImage: { alt: 'Ny' } },
      { topics: [{ _ref: 't' }] },
    ]) {
      expect(summaryFor(more)?.card).not.toBe(card)
    }
  })

  it('is not known of summaries that were read all at once', () => {
    const [first] = summary.array().parse(run(allSummariesQuery, [stored('a')]))
    expect(first).toMatchObject({ id: 'a', card: undefined })
  })
})

describe('what calendars know', () => {
  const event = {
    _type: 'event',
    startsAt: '2026-11-22T12:00:00Z',
    place: { name: 'Rådhuset', address: 'Torget 1' },
    calendarSequence: 3,
  }
  const calendarFor = (more: object = {}) => summaryFor({ ...event, ...more })?.calendar

  it('is the sequence, and a hash of time, place, status and stream', () => {
    const { hash, sequence } = calendarFor() ?? {}
    expect(sequence).toBe(3)
    for (const more of [
      { startsAt: '2026-11-22T13:00:00Z' },
      { endsAt: '2026-11-22T14:00:00Z' },
      { place: { name: 'Kulturhuset' } },
      { attendance: 'mixed' },
      { status: 'cancelled' },
      { stream: { provider: 'link', url: 'https://a.no' } },
      { withdrawn: { reason: 'Feil' } },
    ]) {
      expect(calendarFor(more)?.hash).not.toBe(hash)
    }
    for (const more of [
      { title: 'Ny', programme: [{ topic: 'Ny' }], calendarSequence: 9 },
      { place: { address: 'Torget 1', name: 'Rådhuset' } },
      { startsAt: '2026-11-22T13:00:00.000+01:00', status: 'planned', allDay: false },
    ]) {
      expect(calendarFor(more)?.hash).toBe(hash)
    }
  })

  it('is nothing of an article, and of a broken sequence none', () => {
    expect(summaryFor({})?.calendar).toBeUndefined()
    expect(calendarFor({ calendarSequence: 'tre' })?.sequence).toBe(0)
  })

  it('is absent in a ledger from before summaries had it', () => {
    const { calendar: _, ...before } = summaryFor(event) ?? {}
    expect(storedSummary.safeParse(before).success).toBe(true)
  })
})

it('what has changed since an instant is told with how many there are', () => {
  const documents = [stored('a'), stored('b', { _updatedAt: '2024-06-02T10:00:00Z' }), stored('drafts.c')]
  expect(run(sinceQuery, documents, { since: '2024-06-02T10:00:00Z' })).toEqual({
    count: 2,
    changed: [{ _id: 'b', _rev: 'r1', _updatedAt: '2024-06-02T10:00:00Z' }],
  })
})
