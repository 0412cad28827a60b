import { describe, expect, test } from 'vitest'
import { contentTypes, isContentType } from '#sanity/contentTypes.ts'
import { tagsOfChange, tagsOfLeap, tagsOfQuery } from '#sanity/tags.ts'
import { tagsOfTransition } from '#sanity/tagsOfTransition.ts'
import { summaryOf } from '#tests/fixtures/summary.ts'

const next = { _rev: 'r2' }
/** Long after every date in these documents. */
const now = Date.parse('2026-11-22T12:00:00Z')

const edited = (more: object, before: object = {}) =>
  tagsOfChange(summaryOf(before), summaryOf({ ...before, ...next, ...more }), now)
const part = { from: 0, to: 12 }
const list = { ...part, heads: [], groups: [], shown: 3 }

describe('a change invalidates', () => {
  test('of the body the page: no list, no card', () => {
    expect(edited({})).toEqual(['document:a1'])
  })

  test('of the title, which cards show, the card wherever it is', () => {
    expect(edited({ card: { title: 'Ny' } })).toEqual(expect.arrayContaining(['document:a1', 'card:a1']))
    expect(edited({ card: { title: 'Ny' } })).not.toContain('list:all')
  })

  test('of the slug the old address and the new', () => {
    expect(edited({ slug: 'ny' })).toEqual(expect.arrayContaining(['slug:ei-sak', 'slug:ny']))
  })

  test('of the year of publication both years', () => {
    expect(edited({ publishedAt: '2024-12-31T23:00:00Z' })).toEqual(
      expect.arrayContaining(['list:all', 'list:year:2024', 'list:year:2025', 'list:years']),
    )
  })

  test('of the time of publication the years too, where it is put off: it may have been the only one of its year', () => {
    expect(edited({ publishedAt: '2027-01-01T08:00:00Z' })).toContain('list:years')
    expect(edited({ publishedAt: '2024-12-01T08:00:00Z' })).not.toContain('list:years')
  })

  test('of topics the lists of those left and those joined, not of those that stay', () => {
    const tags = edited({ topics: ['b', 'c'] }, { topics: ['a', 'b'] })
    expect(tags).toEqual(expect.arrayContaining(['list:topic:a', 'list:topic:c']))
    expect(tags).not.toContain('list:topic:b')
  })

  test('to withdrawn the front page, and leaves the list as it is', () => {
    expect(edited({ withdrawn: true })).toContain('list:news')
    expect(edited({ withdrawn: true })).not.toContain('list:all')
  })

  test('of when an event is the events', () => {
    const event = { _type: 'event', startsAt: '2024-09-01T10:00:00Z' }
    expect(edited({ startsAt: '2024-09-02T10:00:00Z' }, event)).toContain('list:events')
    expect(edited({ endsAt: '2024-09-02T10:00:00Z' }, event)).toContain('list:events')
    expect(edited({}, event)).not.toContain('list:events')
  })

  test('by creation or deletion all that has it or could have it', () => {
    const created = tagsOfChange(undefined, summaryOf(), now)
    expect(created).toEqual(
      expect.arrayContaining(['document:a1', 'card:a1', 'slug:ei-sak', 'list:all', 'list:news']),
    )
    expect(tagsOfChange(summaryOf(), undefined, now).sort()).toEqual(created.sort())
  })

  test('of the type what it was and what it is', () => {
    const tags = tagsOfChange(summaryOf(), summaryOf({ ...next, _type: 'topic' }), now)
    expect(tags).toEqual(
      expect.arrayContaining(['card:a1', 'list:all', 'slug:ei-sak', 'list:topics', 'topic:ei-sak']),
    )
  })

  test('what is in no list, and leaves the lists: it has no title, or no date', () => {
    for (const missing of [{ listable: false }, { publishedAt: 'i morgon' }]) {
      expect(edited({ card: 'ny' }, missing).filter((tag) => tag.startsWith('list:'))).toEqual([])
    }
  })

  test('of what waits for its time its own page and its card, but no list, until then; and all of it when the time is put off', () => {
    const later = { publishedAt: '2027-01-01T08:00:00Z' }
    expect(edited({ card: 'ny' }, later)).toEqual(['document:a1', 'card:a1'])
    expect(tagsOfChange(undefined, summaryOf(later), now)).toEqual(['document:a1', 'card:a1'])
    expect(edited(later)).toEqual(expect.arrayContaining(['list:all', 'list:years', 'slug:ei-sak']))
    expect(tagsOfTransition(summaryOf(later), now, Date.parse('2027-01-01T08:00:00Z'))).toContain('list:all')
  })

  test('the card when nobody knows what it was', () => {
    expect(edited({}, { card: undefined })).toContain('card:a1')
  })

  test('nothing when there was and is none, and no tag twice', () => {
    expect(tagsOfChange(undefined, undefined, now)).toEqual([])
    for (const _type of contentTypes) {
      const tags = tagsOfChange(undefined, summaryOf({ _type, topics: ['a', 'a'], from: '/gamal' }), now)
      expect(new Set(tags).size).toBe(tags.length)
    }
  })
})

describe('the table has two sides that meet', () => {
  test.each([
    ['news', { count: 7 }],
    ['list', list],
    ['document', { slug: 'ei-sak' }],
    ['map', { count: 10 }],
    ['years', {}],
    ['year', { year: 2024, start: '', end: '', ...part }],
    ['type', { type: 'news', ...part }],
    ['typeYear', { type: 'news', year: 2024, start: '', end: '', ...part }],
  ] as const)('what a new article clears is what the query «%s» is read under', (name, params) => {
    const read = tagsOfQuery(name, params, null).filter((tag) => tag !== 'lists')
    expect(tagsOfChange(undefined, summaryOf(), now)).toEqual(expect.arrayContaining(read))
    expect(read.length).toBeGreaterThan(0)
  })

  test('a list that tells of events together is invalidated with what is said of them, and no other list is', () => {
    const params = { ...list, heads: ['e1', 'e2'], groups: ['e1'] }
    const answered = (entry: object) => tagsOfQuery('list', params, { articles: 0, entries: [entry] })
    expect(answered({ _id: 'e1', _type: 'event', soonest: [], toCome: 0 })).toContain('list:events')
    expect(answered({ _id: 'e2', _type: 'event' })).not.toContain('list:events')
  })

  test('an article that changes its kind leaves one list and enters another; another kind’s list is left alone', () => {
    const tags = tagsOfChange(summaryOf({ kind: 'notice' }), summaryOf({ ...next, kind: 'hearing' }), now)
    expect(tags).toEqual(expect.arrayContaining(['list:type:notice', 'list:type:hearing']))
    expect(tags).not.toContain('list:type:job')
  })

  test('a kind’s list of a topic is tied to the topic’s address, and to the list once there is a topic', () => {
    const params = { type: 'job', slug: 'skule', ...part } as const
    expect(tagsOfQuery('typeTopic', params, null)).toEqual(['topic:skule'])
    expect(tagsOfQuery('typeTopic', params, { _id: 't' })).toContain('list:type:job:topic:t')
    expect(tagsOfChange(undefined, summaryOf({ kind: 'job', topics: ['t'] }), now)).toContain(
      'list:type:job:topic:t',
    )
  })

  test('an event is no news', () => {
    expect(tagsOfChange(undefined, summaryOf({ _type: 'event' }), now)).not.toContain('list:news')
  })

  test('every list is read under one more tag, which is invalidated when nobody knows what was in between', () => {
    expect(tagsOfQuery('list', list, null)).toContain('lists')
    expect(tagsOfQuery('topic', { slug: 'skule', ...part }, { _id: 't' })).toContain('lists')
    expect(tagsOfQuery('document', { slug: 'ei-sak' }, null)).not.toContain('lists')
    expect(tagsOfChange(undefined, summaryOf(), now)).not.toContain('lists')
    expect(tagsOfLeap('a1', undefined, undefined).sort()).toEqual([
      'card:a1',
      'document:a1',
      'lists',
      'versions',
    ])
  })

  test('what may have been anything in between is invalidated wherever it was and is', () => {
    const [was, is] = [summaryOf(), summaryOf({ ...next, slug: 'ny' })]
    expect(tagsOfLeap('a1', was, is)).toEqual(
      expect.arrayContaining(['document:a1', 'card:a1', 'lists', 'slug:ei-sak', 'slug:ny', 'list:all']),
    )
    expect(tagsOfLeap('a1', was, was)).toEqual(expect.arrayContaining(['card:a1', 'slug:ei-sak', 'list:all']))
  })

  test('a topic’s page is tied to its address, and to its list once there is a topic', () => {
    expect(tagsOfQuery('topic', { slug: 'skule', ...part }, null)).toEqual(['topic:skule'])
    expect(tagsOfQuery('topic', { slug: 'skule', ...part }, { _id: 't' })).toContain('list:topic:t')
    expect(tagsOfChange(undefined, summaryOf({ _type: 'topic', slug: 'skule' }), now)).toContain(
      'topic:skule',
    )
  })

  describe('the pages of the versions of a text are tied to', () => {
    const read = tagsOfQuery('versions', { id: 'uk', ids: ['nn', 'uk'] }, [{}, {}])
    const translation = { _id: 'uk', slug: 'uk', language: 'uk', translationOf: 'nn' }
    const changed = (more: object) =>
      tagsOfChange(summaryOf(translation), summaryOf({ ...translation, ...more, ...next }), now)

    test('each of them, that any is a version, and the times told on it', () => {
      expect(read).toEqual(['told:uk', 'version:nn', 'version:uk', 'versions'])
      expect(tagsOfQuery('versions', { id: 'a', ids: ['a'] }, [{}])).toEqual(['told:a', 'version:a'])
    })

    test.each([
      ['slug', { slug: 'ny' }],
      ['language', { language: 'ar' }],
      ['material change', { lastUpdated: '2024-06-02T10:00:00Z' }],
      ['withdrawal', { withdrawn: true }],
      ['lack of what a page needs', { listable: false }],
      ['original', { translationOf: 'other' }],
      ['want of an original', { translationOf: null }],
    ])('the %s of one', (_, more) => {
      expect(changed(more)).toEqual(expect.arrayContaining(['version:uk', 'version:nn']))
    })

    test('its publication by time, and the deletion of one', () => {
      const later = summaryOf({ ...translation, publishedAt: '2027-01-01T08:00:00Z' })
      const at = Date.parse('2027-01-01T08:00:00Z')
      expect(tagsOfChange(undefined, later, now)).not.toContain('version:nn')
      expect(tagsOfTransition(later, at - 1, at)).toContain('version:nn')
      expect(tagsOfChange(summaryOf(translation), undefined, now)).toContain('version:nn')
    })

    test('not its title, nor its text', () => {
      expect(changed({ card: { title: 'Ny' } })).not.toContain('version:nn')
    })

    test('what may have been a version in between', () => {
      expect(tagsOfLeap('x', undefined, undefined)).toContain('versions')
    })
  })

  test('an address without a page is tied to the redirects that may come', () => {
    const redirect = summaryOf({ _type: 'redirect', from: '/gamal' })
    expect(tagsOfChange(undefined, redirect, now)).toEqual(
      expect.arrayContaining([...tagsOfQuery('redirect', { from: ['/gamal'] }, null)]),
    )
  })
})

describe('an alert', () => {
  const raw = { title: 'Kok', text: 'Det gjeld alle.', level: 'emergency', from: '2026-11-22T11:00:00Z' }
  const alertOf = (more: object = {}) =>
    summaryOf({ _type: 'alert', slug: null, alert: { _id: 'a1', ...raw, ...more } })
  /** Tags that no page has: of a list, a slug, a topic or a redirect. */
  const onPages = (tags: readonly string[]) =>
    tags.filter((tag) => !['alerts', 'document:a1', 'card:a1'].includes(tag))

  test('is put into pages as they are sent: whatever becomes of it invalidates no list and no address', () => {
    const [one, other] = [alertOf(), alertOf({ title: 'Faren er over' })]
    for (const [before, after] of [
      [undefined, one],
      [one, other],
      [one, undefined],
    ]) {
      const step = tagsOfChange(before, after, now)
      expect([step.includes('alerts'), onPages(step)]).toEqual([true, []])
      // A lost hook would otherwise have every list rendered, in the hour when most people come.
      expect(tagsOfLeap('a1', before, after)).toEqual(['alerts'])
    }
  })

  test('in a document with a dot in its id is none', () => {
    expect(alertOf().alert?.value?.title).toBe('Kok')
    expect(
      summaryOf({ _id: 'planned.a1', _type: 'alert', alert: { _id: 'planned.a1', ...raw } }).alert,
    ).toBeUndefined()
  })
})

describe('the passing of time invalidates', () => {
  const until = (summary: object, at: string) =>
    tagsOfTransition(summaryOf(summary), Date.parse(at) - 1, Date.parse(at))

  test('at publication all that has it or could have it', () => {
    expect(until({}, '2024-06-01T10:00:00Z')).toEqual(tagsOfChange(summaryOf(), undefined, now))
  })

  test('at expiry the lists that it leaves, the map and its page, and a moment later what refers to it; not its address', () => {
    const tags = until({ expiresAt: '2024-07-01T10:00:00Z', topics: ['t'] }, '2024-07-01T10:00:00Z')
    expect(tags.sort()).toEqual(
      [
        'all',
        'map',
        'news',
        'topic:t',
        'type:news',
        'type:news:topic:t',
        'type:news:year:2024',
        'year:2024',
        'years',
      ]
        .map((list) => `list:${list}`)
        .toSpliced(0, 0, 'document:a1'),
    )
    expect(until({ expiresAt: '2024-07-01T10:00:00Z' }, '2024-07-01T10:00:00.001Z')).toEqual([
      'document:a1',
      'card:a1',
    ])
  })

  test('at a deadline its page and card, and no list', () => {
    expect(until({ deadline: '2024-07-01T10:00:00Z' }, '2024-07-01T10:00:00.001Z')).toEqual([
      'document:a1',
      'card:a1',
    ])
  })

  test('when an event starts or is over the events', () => {
    const event = { _type: 'event', startsAt: '2024-09-01T10:00:00Z' }
    expect(until(event, '2024-09-01T10:00:00Z')).toContain('list:events')
    expect(until(event, '2024-09-01T22:00:00Z')).toContain('list:events')
  })

  test('when the week and the day of an event begin the current events by their days, and no page of its own', () => {
    const event = { _type: 'event', startsAt: '2024-09-05T10:00:00Z' }
    expect(until(event, '2024-09-01T22:00:00Z')).toEqual(['list:agenda'])
    expect(until(event, '2024-09-04T22:00:00Z')).toEqual(['list:agenda'])
  })

  test('when an event is over the past ones of its year, and their years if it is the first of its year', () => {
    const event = summaryOf({ _type: 'event', startsAt: '2024-09-01T10:00:00Z' })
    const at = Date.parse('2024-09-01T22:00:00Z')
    const alone = tagsOfTransition(event, at - 1, at)
    expect(alone).toEqual(expect.arrayContaining(['list:past:2024', 'list:pastYears']))
    const among = tagsOfTransition(event, at - 1, at, () => true)
    expect(alone.filter((tag) => !among.includes(tag))).toEqual(['list:pastYears'])
  })

  test('at all else its own page', () => {
    const event = { _type: 'event', startsAt: '2024-09-01T10:00:00Z' }
    expect(until(event, '2024-09-15T22:00:00Z')).toEqual(['document:a1'])
  })
})

test('only types that pages show are content types', () => {
  expect(isContentType('event')).toBe(true)
  expect(isContentType('toString')).toBe(false)
})
