import { describe, expect, test } from 'vitest'
import {
  articleStanding,
  eventStanding,
  isOf,
  listedStart,
  type Pair,
  pairsOf,
  type Stored,
  tasksOf,
} from '#sanity/studio/desk/standing.ts'

const now = new Date('2027-03-15T12:00:00Z')

const stored = (more: object = {}): Stored => ({
  _id: 'a',
  _type: 'article',
  _updatedAt: '2027-03-01T12:00:00Z',
  title: 'Sak',
  slug: { current: 'sak' },
  publishedAt: '2027-01-01T08:00:00Z',
  ...more,
})
const pair = (published?: Stored, draft?: Stored): Pair => ({ id: 'a', type: 'article', published, draft })
const event = (more: object) => pair(stored({ _type: 'event', startsAt: '2027-03-20T08:00:00Z', ...more }))

test('a document is of who made it or published it last; the draft says so first', () => {
  const [kari, ola] = [stored({ editedBy: 'kari' }), stored({ editedBy: 'ola' })]
  expect([isOf(pair(kari), 'kari'), isOf(pair(kari, ola), 'kari'), isOf(pair(kari, ola), 'ola')]).toEqual([
    true,
    false,
    true,
  ])
  expect([
    isOf(pair(kari, stored()), 'kari'),
    isOf(pair(stored()), 'kari'),
    isOf(pair(kari), undefined),
  ]).toEqual([true, false, false])
})

test('a document and its draft are one, and a version in a release is none of them', () => {
  const documents = ['drafts.a', 'a', 'versions.r.a', 'drafts.b'].map((_id) => stored({ _id }))
  expect(pairsOf(documents).map(({ id, published, draft }) => [id, published?._id, draft?._id])).toEqual([
    ['a', 'a', 'drafts.a'],
    ['b', undefined, 'drafts.b'],
  ])
})

test('an article stands as readers have it', () => {
  const standing = (published?: Stored, draft?: Stored) => articleStanding(pair(published, draft), now)
  expect(standing(undefined, stored())).toBe('draft')
  expect(standing(stored(), stored())).toBe('published')
  expect(standing(stored({ publishedAt: '2027-03-15T12:00:01Z' }))).toBe('planned')
  expect(standing(stored({ publishedAt: '2027-03-15T12:00:00Z' }))).toBe('published')
  expect(standing(stored({ withdrawn: { at: '2027-03-01T08:00:00Z', reason: 'Feil' } }))).toBe('withdrawn')
})

describe('an event stands', () => {
  const standing = (more: object) => eventStanding(event(more), now)
  test('by when it is', () => {
    expect(standing({})).toBe('upcoming')
    expect(standing({ startsAt: '2027-03-15T11:00:00Z', endsAt: '2027-03-15T13:00:00Z' })).toBe('running')
    expect(standing({ startsAt: '2027-03-15T11:00:00Z', endsAt: '2027-03-15T12:00:00Z' })).toBe('past')
    expect(standing({ startsAt: '2027-03-14T11:00:00Z', endsAt: '2027-03-15T00:00:00Z', allDay: true })).toBe(
      'running',
    )
    expect(standing({ startsAt: '2027-03-15T08:00:00Z' })).toBe('running')
  })

  test('of several dates by the one that is on or next, the last when all are over', () => {
    const first = { startsAt: '2027-03-01T11:00:00Z', endsAt: '2027-03-01T13:00:00Z' }
    const date = (_key: string, startsAt: string, more: object = {}) => ({ _key, startsAt, ...more })
    const on = date('a', '2027-03-15T11:00:00Z', { endsAt: '2027-03-15T13:00:00Z' })
    const next = date('b', '2027-03-22T11:00:00Z')
    const listed = (repeats: object[]) => listedStart(event({ ...first, repeats }), now)
    expect(standing({ ...first, repeats: [next, on] })).toBe('running')
    expect(standing({ ...first, repeats: [next] })).toBe('upcoming')
    expect(standing({ ...first, repeats: [{ ...next, status: 'cancelled' }] })).toBe('past')
    expect(standing({ ...first, repeats: [{ _key: 'c' }, { startsAt: 'snart' }] })).toBe('past')
    expect(listed([next])).toBe('2027-03-22T11:00:00Z')
    expect(listed([date('d', '2027-03-08T11:00:00Z')])).toBe('2027-03-08T11:00:00Z')
  })

  test('apart when it is cancelled, withdrawn or not published', () => {
    expect(standing({ status: 'cancelled' })).toBe('cancelled')
    expect(standing({ withdrawn: { reason: 'Feil' } })).toBe('cancelled')
    expect(eventStanding(pair(undefined, stored({ _type: 'event' })), now)).toBe('draft')
  })
})

describe('somebody is asked for', () => {
  const due = (one: Pair) => tasksOf(one, now).map(({ task }) => task)

  test('when what is published is not seen', () => {
    expect(due(pair(stored({ slug: undefined })))).toEqual(['hidden'])
    expect(due(pair(stored()))).toEqual([])
  })

  test('when a recording is to have captions, from when it has ended until it has them', () => {
    const recording = (endedAt: string | undefined, captions = 'none') =>
      due(event({ startsAt: '2027-03-01T08:00:00Z', stream: { state: 'recording', captions, endedAt } }))
    expect(recording('2027-03-10T08:00:00Z')).toEqual(['captions'])
    expect(recording('2026-12-10T08:00:00Z')).toEqual(['captions'])
    expect(recording(undefined)).toEqual(['captions'])
    expect(recording('2027-03-10T08:00:00Z', 'auto')).toEqual([])
  })

  test('when a deadline or a notice has passed, for 90 days', () => {
    expect(due(pair(stored({ deadline: '2027-03-15T11:59:00Z' })))).toEqual(['deadline'])
    expect(due(pair(stored({ deadline: '2027-03-15T12:01:00Z' })))).toEqual([])
    expect(due(pair(stored({ deadline: '2026-12-01T12:00:00Z' })))).toEqual([])
    expect(
      due(pair(stored({ expiresAt: '2027-03-14T12:00:00Z', deadline: '2027-03-01T12:00:00Z' }))),
    ).toEqual(['expired'])
  })

  test('when it is time to look at what is published again, until somebody has set another time', () => {
    expect(due(pair(stored({ reviewAt: '2020-03-15T11:59:00Z' })))).toEqual(['review'])
    expect(due(pair(stored({ reviewAt: '2027-03-15T12:00:01Z' })))).toEqual([])
    expect(due(pair(undefined, stored({ reviewAt: '2020-03-15T11:59:00Z' })))).toEqual([])
    expect(due(pair(stored(), stored({ reviewAt: '2020-03-15T11:59:00Z' })))).toEqual([])
  })

  test('when a draft has lain for more than 30 days, published before or not', () => {
    const draft = (_updatedAt: string) => stored({ _id: 'drafts.a', _updatedAt })
    expect(due(pair(undefined, draft('2027-02-13T11:59:59Z')))).toEqual(['oldDraft'])
    expect(due(pair(undefined, draft('2027-02-13T12:00:01Z')))).toEqual([])
    expect(due(pair(stored(), draft('2027-01-01T12:00:00Z')))).toEqual(['oldDraft'])
  })

  test('never for what is withdrawn or planned', () => {
    const past = { deadline: '2027-03-01T12:00:00Z' }
    expect(due(pair(stored({ ...past, withdrawn: { reason: 'Feil' } })))).toEqual([])
    expect(due(pair(stored({ ...past, publishedAt: '2027-04-01T12:00:00Z' })))).toEqual([])
  })
})
