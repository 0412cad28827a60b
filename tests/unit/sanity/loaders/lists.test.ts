import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { streamStates } from '#lib/content/capabilities/streamable.ts'
import { eventStatuses } from '#lib/content/eventStatus.ts'
import { choice, instant } from '#lib/content/parse.ts'
import { stateOf } from '#lib/events/state.ts'
import { dependenciesOf } from '#sanity/dependencies.ts'
import {
  loadEvents,
  loadFilters,
  loadList,
  loadPastEvents,
  loadTopic,
  loadType,
  loadTypeTopic,
  loadTypeYear,
  loadYear,
} from '#sanity/loaders/lists.ts'
import { tagsOfQuery } from '#sanity/tags.ts'
import {
  readFrom,
  references,
  reportNothing,
  storedArticle,
  storedEvent,
  storedTopic,
} from '#tests/fixtures/read.ts'

/** For an unparsable end or an unknown kind, which is left out of its document. */
const ignore = () => {}

const ids = (cards: { _id: string }[] | undefined) => cards?.map(({ _id }) => _id)

describe('the page of a topic', () => {
  const school = storedTopic('skule', { title: 'Skule', description: 'Om skulane.' })
  const about = (id: string, more: object = {}) => storedArticle(id, { topics: references('skule'), ...more })

  it('has its articles and events, the newest first, and no others', async () => {
    const read = readFrom([
      school,
      about('gamal', { publishedAt: '2020-01-01T10:00:00Z' }),
      storedEvent('ny', { topics: references('skule') }),
      storedArticle('anna', { topics: references('helse') }),
      storedArticle('viser-til', { related: references('skule') }),
    ])
    const page = await loadTopic('skule', 1, read, reportNothing)
    expect(page?.topic).toMatchObject({ title: 'Skule', description: 'Om skulane.' })
    expect(ids(page?.cards)).toEqual(['ny', 'gamal'])
  })

  it('leaves out what is not yet published, and what no longer holds', async () => {
    const read = readFrom([
      school,
      about('kjem', { publishedAt: '2021-08-30T10:00:01Z' }),
      about('utgaatt', { expiresAt: '2021-08-30T10:00:00Z' }),
    ])
    expect(await loadTopic('skule', 1, read, reportNothing)).toMatchObject({ cards: [], pageCount: 1 })
  })

  it('is there without documents, and is not there without a topic', async () => {
    const read = readFrom([school])
    expect(await loadTopic('skule', 1, read, reportNothing)).toMatchObject({ cards: [], total: 0 })
    expect(await loadTopic('ukjend', 1, read, reportNothing)).toBeUndefined()
  })

  it('goes on for as many pages as there is something on', async () => {
    const many = Array.from({ length: cardsPerPage + 1 }, (_, i) => about(`sak-${i}`))
    const read = readFrom([school, ...many])
    expect((await loadTopic('skule', 2, read, reportNothing))?.cards).toHaveLength(1)
    expect(await loadTopic('skule', 3, read, reportNothing)).toBeUndefined()
  })

  it('is tied to the address, to the topic and to the documents that have it', async () => {
    const params = { slug: 'skule', from: 0, to: 12 }
    const answer = await readFrom([school])('topic', params)
    expect(tagsOfQuery('topic', params, answer)).toEqual(['topic:skule', 'list:topic:skule', 'lists'])
    expect([...dependenciesOf(answer).tags]).toEqual(['document:skule'])
    expect(tagsOfQuery('topic', params, null)).toEqual(['topic:skule'])
  })
})

describe('the list of a kind', () => {
  const board = storedTopic('styre', { title: 'Styret' })
  const read = readFrom([
    board,
    storedArticle('referat-21', {
      kind: 'minutes',
      publishedAt: '2021-05-01T10:00:00Z',
      topics: references('styre'),
    }),
    storedArticle('referat-20', { kind: 'minutes', publishedAt: '2020-12-31T23:30:00Z' }),
    storedArticle('nyheit', { kind: 'news', topics: references('styre') }),
    storedArticle('utan-slag', { kind: undefined }),
    storedArticle('ukjent-slag', { kind: 'kronikk' }),
    storedArticle('utgaatt', { kind: 'minutes', expiresAt: '2021-08-30T10:00:00Z' }),
    storedEvent('eit-moete', { kind: 'minutes' }),
  ])

  it('has the articles of the kind, the newest first; one of no known kind is news, and no event is any', async () => {
    expect(ids((await loadType('minutes', 1, read, reportNothing))?.cards)).toEqual([
      'referat-21',
      'referat-20',
    ])
    const news = ids((await loadType('news', 1, read, ignore))?.cards) ?? []
    expect(news.toSorted()).toEqual(['nyheit', 'ukjent-slag', 'utan-slag'])
  })

  it('is there also when it is empty, but has no second page then', async () => {
    expect(await loadType('job', 1, read, reportNothing)).toMatchObject({ type: 'job', cards: [], total: 0 })
    expect(await loadType('job', 2, read, reportNothing)).toBeUndefined()
  })

  it('of a year goes by the year in Oslo, and is there also when it is empty', async () => {
    const year = async (number: number) =>
      ids((await loadTypeYear('minutes', number, 1, read, reportNothing))?.cards)
    expect(await year(2021)).toEqual(['referat-21', 'referat-20'])
    expect(await year(2020)).toEqual([])
  })

  it('on a topic is there as long as the topic is', async () => {
    const about = (slug: string) => loadTypeTopic('minutes', slug, 1, read, reportNothing)
    expect(ids((await about('styre'))?.cards)).toEqual(['referat-21'])
    expect((await loadTypeTopic('job', 'styre', 1, read, reportNothing))?.cards).toEqual([])
    expect(await about('ukjend')).toBeUndefined()
  })
})

describe('the page of a year', () => {
  const read = readFrom([
    storedArticle('nyttaarsaftan', { publishedAt: '2020-12-31T22:59:59.999Z' }),
    storedArticle('nyttaarsdag', { publishedAt: '2020-12-31T23:00:00Z' }),
    storedArticle('sommar', { publishedAt: '2021-06-01T10:00:00+02:00' }),
  ])

  it('has what was published in that year in Oslo', async () => {
    expect(ids((await loadYear(2021, 1, read, reportNothing))?.cards)).toEqual(['sommar', 'nyttaarsdag'])
    expect(ids((await loadYear(2020, 1, read, reportNothing))?.cards)).toEqual(['nyttaarsaftan'])
  })

  it('is not there when nothing was, or not as many pages', async () => {
    expect(await loadYear(2019, 1, read, reportNothing)).toBeUndefined()
    expect(await loadYear(2021, 2, read, reportNothing)).toBeUndefined()
  })
})

describe('events', () => {
  const events = [
    storedEvent('slutt', { endsAt: '2021-09-01T13:30:00Z' }),
    storedEvent('utan-slutt'),
    storedEvent('heil-dag', { allDay: true, startsAt: '2021-08-31T22:00:00Z' }),
    storedEvent('fleire-dagar', {
      allDay: true,
      startsAt: '2021-08-31T22:00:00Z',
      endsAt: '2021-09-02T22:00:00Z',
    }),
    storedEvent('slutt-fyrst', { endsAt: '2021-08-31T11:30:00Z' }),
    storedEvent('uleseleg-slutt', { endsAt: 'i morgon' }),
    storedEvent('sendt-over-tida', { endsAt: '2021-09-01T13:30:00Z', stream: { state: 'live' } }),
    storedEvent('avlyst-og-sendt', {
      endsAt: '2021-09-01T13:30:00Z',
      stream: { state: 'live' },
      status: 'cancelled',
    }),
    storedEvent('sending-slutt', { stream: { state: 'ended' } }),
    storedEvent('slutt-etter-sending', { endsAt: '2021-09-01T13:30:00Z', stream: { state: 'recording' } }),
  ]
  const about = Object.fromEntries(
    events.map((event) => [
      event._id,
      {
        startsAt: String(event.startsAt),
        endsAt: instant.safeParse(event.endsAt).data,
        allDay: event.allDay === true,
        status: choice(eventStatuses, 'planned').parse(event.status),
        stream: z.object({ state: z.enum(streamStates) }).safeParse(event.stream).data,
      },
    ]),
  )

  test.each([
    '2021-08-31T10:00:00Z',
    '2021-08-31T11:30:00Z',
    '2021-09-01T11:29:59.999Z',
    '2021-09-01T11:30:00Z',
    '2021-09-01T13:29:59.999Z',
    '2021-09-01T13:30:00Z',
    '2021-09-01T13:30:00.001Z',
    '2021-09-01T21:59:59.999Z',
    '2021-09-01T22:00:00Z',
    '2021-09-03T21:59:59.999Z',
    '2021-09-03T22:00:00Z',
  ])('at %s are among those that are over when they are over, and else among those to come', async (now) => {
    const read = readFrom(events, now)
    const over = ids((await loadPastEvents(1, read, ignore))?.cards) ?? []
    const toCome = ids((await loadEvents(1, read, ignore))?.cards) ?? []
    const expected = Object.keys(about).filter((id) => about[id] && stateOf(about[id], now) === 'over')
    expect(over.sort()).toEqual(expected.sort())
    expect([...over, ...toCome].sort()).toEqual(Object.keys(about).sort())
  })

  it('to come are in the order of their start; those that are over the other way', async () => {
    const three = ['01', '03', '02'].map((day) => storedEvent(day, { startsAt: `2021-09-${day}T10:00:00Z` }))
    expect(ids((await loadEvents(1, readFrom(three), reportNothing))?.cards)).toEqual(['01', '02', '03'])
    const later = readFrom(three, '2021-10-01T10:00:00Z')
    expect(ids((await loadPastEvents(1, later, reportNothing))?.cards)).toEqual(['03', '02', '01'])
  })

  it('that are withdrawn do not come', async () => {
    const withdrawn = { withdrawn: { at: '2021-08-29T10:00:00Z', reason: 'Feil' } }
    expect(await loadEvents(1, readFrom([storedEvent('a', withdrawn)]), reportNothing)).toMatchObject({
      cards: [],
      total: 0,
    })
  })

  it('whose start cannot be read are in neither list', async () => {
    const read = readFrom([storedEvent('a', { startsAt: 'snart' })])
    expect(await loadEvents(1, read, reportNothing)).toMatchObject({ cards: [], total: 0 })
    expect(await loadPastEvents(1, read, reportNothing)).toMatchObject({ cards: [], total: 0 })
  })
})

it('a list keeps what has an expiry that nobody can read', async () => {
  const read = readFrom([storedArticle('a', { expiresAt: 'snart' })])
  expect(ids((await loadList(1, read, reportNothing))?.cards)).toEqual(['a'])
})

describe('what a list can be narrowed to', () => {
  it('is the topics in Nynorsk order, and the years in Oslo that have something', async () => {
    const read = readFrom([
      ...['Økonomi', 'Årsmelding', 'Arv', 'Ærlegdom'].map((title) => storedTopic(title, { title })),
      storedTopic('utan-tittel', { title: undefined }),
      storedArticle('a', { publishedAt: '2020-12-31T23:30:00Z' }),
      storedArticle('b', { publishedAt: '2018-05-01T10:00:00Z' }),
      storedArticle('c', { publishedAt: '2018-06-01T10:00:00Z' }),
      storedArticle('utgaatt', { publishedAt: '2017-06-01T10:00:00Z', expiresAt: '2018-01-01T10:00:00Z' }),
    ])
    const { topics, years } = await loadFilters(read, reportNothing)
    expect(topics.map(({ title }) => title)).toEqual(['Arv', 'Ærlegdom', 'Økonomi', 'Årsmelding'])
    expect(years).toEqual([2021, 2018])
  })

  it('is not tied to every document', async () => {
    const answer = await readFrom([storedArticle('a')])('years', {})
    expect(dependenciesOf(answer).tags.size).toBe(0)
  })
})
