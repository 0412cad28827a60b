import { describe, expect, it } from 'vitest'
import type { EventCard } from '#lib/content/card.ts'
import { isOn } from '#lib/events/state.ts'
import { loadEvents, loadList } from '#sanity/loaders/lists.ts'
import { loadFrontPage } from '#sanity/loaders/load.ts'
import type { Read } from '#sanity/read.ts'
import { readFrom, reportNothing, storedArticle, storedEvent } from '#tests/fixtures/read.ts'

const now = '2021-08-30T10:00:00Z'
const later = (hours: number, minutes = 0): string =>
  new Date(Date.parse(now) + hours * 3_600_000 + minutes * 60_000).toISOString()

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** All pages of a list. */
async function allPages<T>(load: (page: number) => Promise<{ cards: T[]; pageCount: number } | undefined>) {
  const first = await load(1)
  const count = first?.pageCount ?? 0
  const others = await Promise.all(many(count - 1, (index) => load(index + 2)))
  expect(await load(count + 1), 'a page after the last').toBeUndefined()
  return [first, ...others].map((page) => page?.cards ?? [])
}

const listOf = async (read: Read) => (await allPages((page) => loadList(page, read, reportNothing))).flat()

describe('in the list of everything, a season’s events published at once', () => {
  const notice = storedArticle('kokevarsel', { kind: 'notice', publishedAt: later(0, -40) })
  const news = many(60, (index) => storedArticle(`sak-${index}`, { publishedAt: later(-1 - index * 7) }))
  const alone = many(5, (index) =>
    storedEvent(`eitt-${index}`, { publishedAt: later(-40 - index * 30), startsAt: later(300) }),
  )
  const season = many(90, (index) =>
    storedEvent(`ope-hus-${index}`, { publishedAt: now, startsAt: later(24 * (90 - index)) }),
  )
  const before = readFrom([notice, ...news, ...alone])
  const read = readFrom([notice, ...season, ...news, ...alone])

  it('are one entry that counts them, with those that begin first, and what was new before is next', async () => {
    const page = await loadList(1, read, reportNothing)
    const [group, second] = page?.cards ?? []
    expect(group).toMatchObject({ _type: 'eventGroup', count: 90, toCome: 90 })
    expect(group?._type === 'eventGroup' && group.soonest.map(({ _id }) => _id)).toEqual([
      'ope-hus-89',
      'ope-hus-88',
      'ope-hus-87',
    ])
    expect(second?._id).toBe('kokevarsel')
  })

  it('move no news by more than one place, on any page, and the pages are as many as they hold', async () => {
    const [was, is] = [await listOf(before), await listOf(read)]
    expect(is).toHaveLength(was.length + 1)
    expect(is.slice(1).map(({ _id }) => _id)).toEqual(was.map(({ _id }) => _id))
    expect(await loadList(1, read, reportNothing)).toMatchObject({ total: 67, pageCount: 6 })
  })

  it('and one event of its own is a card as ever', async () => {
    const cards = await listOf(read)
    const kinds = cards.filter(({ _id }) => _id.startsWith('eitt-')).map(({ _type }) => _type)
    expect(kinds).toEqual(Array(5).fill('event'))
  })

  it('say how many are to come, whatever the newest of them is', async () => {
    const mixed = [
      storedEvent('a', { publishedAt: now, startsAt: later(-72) }),
      storedEvent('b', { publishedAt: later(-1), startsAt: later(-48) }),
      storedEvent('c', { publishedAt: later(-23), startsAt: later(48) }),
      storedEvent('d', { publishedAt: later(-24), startsAt: later(72) }),
    ]
    const cards = (await loadList(1, readFrom(mixed), reportNothing))?.cards
    expect(cards).toMatchObject([
      { _type: 'eventGroup', count: 3, toCome: 1, soonest: [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }] },
      { _type: 'event', _id: 'd' },
    ])
  })
})

describe('the events to come', () => {
  it('go on from page to page as long as there are any, each once', { timeout: 30_000 }, async () => {
    const more = many(150, (index) => storedEvent(`e${index}`, { startsAt: later(1 + (index % 40)) }))
    const pages = await allPages((page) => loadEvents(page, readFrom(more), reportNothing))
    const ids = pages.flat().map(({ _id }) => _id)
    expect([pages.length, ids.length, new Set(ids).size]).toEqual([13, 150, 150])
  })

  it('have the meeting that is sent live first, and that of tomorrow on their first page, whatever goes on', async () => {
    const exhibitions = many(40, (index) =>
      storedEvent(`utstilling-${index}`, { startsAt: later(-24 * index - 1), endsAt: later(24 * 100) }),
    )
    const meetings = [
      storedEvent('i-morgon', { startsAt: later(20) }),
      storedEvent('no', { startsAt: later(-1), endsAt: later(2) }),
      storedEvent('direkte', {
        startsAt: later(-50),
        endsAt: later(100),
        stream: { provider: 'youtube', videoId: 'abcdefghijk', state: 'live' },
      }),
    ]
    const page = await loadEvents(1, readFrom([...exhibitions, ...meetings]), reportNothing)
    expect(page?.cards.slice(0, 3).map(({ _id }) => _id)).toEqual(['direkte', 'no', 'i-morgon'])
  })
})

describe('Framside', () => {
  const long = many(200, (index) =>
    storedEvent(`lang-${index}`, { startsAt: later(-24 * (200 - index)), endsAt: later(24 * 200) }),
  )
  const live = storedEvent('direkte', {
    startsAt: later(0, -30),
    endsAt: later(3),
    stream: { provider: 'link', url: 'https://example.no/1', state: 'live' },
  })
  const soon = storedEvent('snart', { startsAt: later(20), endsAt: later(22) })
  const front = (documents: Parameters<typeof readFrom>[0], at = now) =>
    loadFrontPage(readFrom(documents, at), reportNothing)
  const ids = (events: EventCard[]) => events.map(({ _id }) => _id)

  it('has what is live first, and what comes next, however many events are on', async () => {
    const { events } = await front([...long, live, soon])
    expect(events.running[0]?._id).toBe('direkte')
    expect(ids(events.next)).toEqual(['snart'])
    expect(events).toMatchObject({ isAny: true, runningCount: 201 })
    expect(events.running.length).toBeLessThan(10)
  })

  it('has the meeting that is on before all that goes on for days, whatever began last', async () => {
    const opened = many(40, (index) =>
      storedEvent(`ny-${index}`, { startsAt: later(0, -index - 1), endsAt: later(24 * 30) }),
    )
    const meeting = storedEvent('no', { startsAt: later(-2), endsAt: later(1) })
    expect((await front([...opened, meeting])).events.running[0]?._id).toBe('no')
  })

  it('has what will be held, however much of what comes before it is called off', async () => {
    const off = many(20, (index) =>
      storedEvent(`av-${index}`, { startsAt: later(index), status: 'cancelled' }),
    )
    expect(ids((await front([...off, soon])).events.next)).toEqual(['av-1', 'snart'])
  })

  it('has news alone for news, however many events are published after them', async () => {
    const { news } = await front([
      ...long.map((event) => ({ ...event, publishedAt: now })),
      storedArticle('sak'),
    ])
    expect(news.map(({ _id }) => _id)).toEqual(['sak'])
  })

  it('knows of events that are over, of those that are called off, and of none', async () => {
    const over = storedEvent('over', { startsAt: later(-48) })
    expect((await front([over])).events).toMatchObject({
      isAny: true,
      runningCount: 0,
      running: [],
      next: [],
    })
    expect((await front([storedArticle('sak')])).events.isAny).toBe(false)
    const late = storedEvent('sperra', { publishedAt: later(1) })
    expect((await front([late])).events.isAny).toBe(false)
  })

  it.each([
    '2021-08-31T21:59:59.999Z',
    '2021-08-31T22:00:00Z',
    '2021-09-01T11:29:59.999Z',
    '2021-09-01T11:30:00Z',
    '2021-09-01T13:29:59.999Z',
    '2021-09-01T13:30:00Z',
    '2021-09-01T22:00:00Z',
    '2021-10-31T00:30:00Z',
  ])('at %s counts as on just what is on', async (at) => {
    const dates = [
      { allDay: true },
      { endsAt: '2021-09-01T13:30:00Z' },
      { endsAt: '2021-11-01T10:00:00Z' },
      {},
    ]
    const stages = [
      {},
      { status: 'cancelled' },
      { status: 'postponed' },
      { status: 'rescheduled' },
      ...['live', 'ended'].map((state) => ({
        stream: { provider: 'link', url: 'https://example.no/1', state },
      })),
    ]
    for (const more of dates.flatMap((date) => stages.map((stage) => ({ ...date, ...stage })))) {
      const { events } = await front([storedEvent('a', more)], at)
      const [shown = undefined] = [...events.running, ...events.next]
      const where = events.running.length > 0 ? 'on' : 'not on'
      expect([more, events.runningCount]).toEqual([more, events.running.length])
      if (shown) expect([more, where]).toEqual([more, isOn(shown, at) ? 'on' : 'not on'])
      // Neither ongoing nor upcoming: over, or cancelled and past its start.
      else expect([more, isOnAt(more, at)]).toEqual([more, false])
    }
  })
})

const isOnAt = (more: object, at: string): boolean =>
  isOn({ startsAt: '2021-09-01T11:30:00Z', endsAt: undefined, allDay: false, ...more }, at)
