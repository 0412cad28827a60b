import { evaluateSync, parse, toJS } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { isThere, nextVisibility, visibilityOf } from '#lib/content/visibility.ts'
import { queryTimeAt } from '#lib/dates/queryTime.ts'
import { isSeen } from '#sanity/isSeen.ts'
import { visible } from '#sanity/queries/visible.ts'
import { summariesQuery, summary } from '#sanity/summary.ts'

const now = new Date('2026-11-27T10:00:00Z')
const base = {
  _id: 'a',
  _rev: 'r1',
  _updatedAt: '2026-11-27T09:00:00Z',
  title: 'Ei sak',
  slug: { current: 'ei-sak' },
  publishedAt: '2026-11-27T09:00:00Z',
}
const article = (more: object = {}) => ({ ...base, _type: 'article', ...more })
const event = (more: object = {}) => ({ ...base, _type: 'event', startsAt: '2026-12-01T09:00:00Z', ...more })
const topic = (more: object = {}) => ({
  ...base,
  _type: 'topic',
  slug: { current: 'side' },
  publishedAt: undefined,
  ...more,
})

const withdrawn = { at: '2026-11-27T09:30:00Z', reason: 'Feil' }

const cases: [string, ReturnType<typeof article>, object][] = [
  ['an article that is out', article(), { state: 'live' }],
  ['one out at this very instant', article({ publishedAt: now.toISOString() }), { state: 'live' }],
  [
    'one that comes out in a millisecond',
    article({ publishedAt: '2026-11-27T10:00:00.001Z' }),
    { state: 'planned', at: '2026-11-27T10:00:00.001Z' },
  ],
  [
    'one with a day alone, as in an import: midnight in Oslo',
    article({ publishedAt: '2026-12-24' }),
    { state: 'planned', at: '2026-12-24T00:00:00+01:00' },
  ],
  [
    'an expired one',
    article({ expiresAt: '2026-11-27T09:59:00Z' }),
    { state: 'expired', since: '2026-11-27T09:59:00Z' },
  ],
  [
    'one that expires at this very instant',
    article({ expiresAt: now.toISOString() }),
    { state: 'expired', since: now.toISOString() },
  ],
  ['one that expires later', article({ expiresAt: '2026-11-28T09:59:00Z' }), { state: 'live' }],
  ['one whose expiry is no time', article({ expiresAt: 'i morgon' }), { state: 'live' }],
  ['a withdrawn one', article({ withdrawn }), { state: 'withdrawn', since: '2026-11-27T09:30:00Z' }],
  [
    'a withdrawn one that has expired too',
    article({ withdrawn, expiresAt: '2026-11-27T09:59:00Z' }),
    { state: 'withdrawn', since: '2026-11-27T09:30:00Z' },
  ],
  [
    'a planned one that is withdrawn already',
    article({ withdrawn, publishedAt: '2026-12-24T07:00:00Z' }),
    { state: 'planned', at: '2026-12-24T07:00:00Z' },
  ],
  [
    'one withdrawn with a reason alone',
    article({ withdrawn: { reason: 'Feil' } }),
    { state: 'withdrawn', since: undefined },
  ],
  ['one with an empty withdrawal', article({ withdrawn: { _type: 'x', at: null } }), { state: 'live' }],
  ['one without a title', article({ title: undefined }), { state: 'hidden', lacks: ['title'] }],
  [
    'one whose title shows nothing',
    article({ title: ' \u200b\u00ad' }),
    { state: 'hidden', lacks: ['title'] },
  ],
  ['one without an address', article({ slug: undefined }), { state: 'hidden', lacks: ['slug'] }],
  [
    'one whose address is two steps',
    article({ slug: { current: 'a/b' } }),
    { state: 'hidden', lacks: ['slug'] },
  ],
  ['one whose address is a dot', article({ slug: { current: '..' } }), { state: 'hidden', lacks: ['slug'] }],
  [
    'one whose address is too long',
    article({ slug: { current: 'a'.repeat(201) } }),
    { state: 'hidden', lacks: ['slug'] },
  ],
  [
    'one whose address is as long as it may be',
    article({ slug: { current: 'å'.repeat(200) } }),
    { state: 'live' },
  ],
  [
    'one with the address of another page',
    article({ slug: { current: 'arkiv' } }),
    { state: 'hidden', lacks: ['slugTaken'] },
  ],
  [
    'one without a publication time',
    article({ publishedAt: undefined }),
    { state: 'hidden', lacks: ['publishedAt'] },
  ],
  ['an event that is out', event(), { state: 'live' }],
  [
    'an event without start and title',
    event({ startsAt: undefined, title: '' }),
    { state: 'hidden', lacks: ['title', 'startsAt'] },
  ],
  [
    'a planned event without a start will not come either',
    event({ startsAt: undefined, publishedAt: '2026-12-24T07:00:00Z' }),
    { state: 'hidden', lacks: ['startsAt'] },
  ],
]

describe('whether readers see what is published, told from the document', () => {
  test.each(cases)('%s', (_, document, expected) => {
    expect(visibilityOf(document, now)).toEqual(expected)
  })

  test('an unpublished one is not seen', () => {
    expect(visibilityOf(undefined, now)).toEqual({ state: 'unpublished' })
  })

  test('topics, persons and settings wait for no time', () => {
    expect(visibilityOf(topic(), now)).toEqual({ state: 'live' })
    expect(visibilityOf(topic({ title: '' }), now)).toEqual({ state: 'hidden', lacks: ['title'] })
    expect(visibilityOf({ _type: 'person', name: 'Kari' }, now)).toEqual({ state: 'live' })
    expect(visibilityOf({ _type: 'siteSettings', name: ' ' }, now)).toEqual({
      state: 'hidden',
      lacks: ['name'],
    })
  })

  test.each(cases)('the site agrees on %s: its queries, and its ledger', (_, document) => {
    const params = { ...queryTimeAt(now), ids: ['a'] }
    const ask = (query: string) =>
      toJS(evaluateSync(parse(query, { params }), { dataset: [document], params })) as unknown
    const [row] = summary.array().parse(ask(summariesQuery))
    const expected = isThere(visibilityOf(document, now))
    expect(ask(`count(*[${visible}]) == 1`)).toBe(expected)
    expect(row && isSeen(row, now.getTime())).toBe(expected)
  })
})

describe('the next instant at which time alone changes it', () => {
  test('is the publication, then the expiry, then none', () => {
    const document = article({ publishedAt: '2026-11-28T10:00:00Z', expiresAt: '2026-11-29T10:00:00Z' })
    expect(nextVisibility(document, now)).toEqual(new Date('2026-11-28T10:00:00Z'))
    expect(nextVisibility(document, new Date('2026-11-28T10:00:00Z'))).toEqual(
      new Date('2026-11-29T10:00:00Z'),
    )
    expect(nextVisibility(document, new Date('2026-11-29T10:00:00Z'))).toBeUndefined()
    expect(nextVisibility(undefined, now)).toBeUndefined()
  })
})
