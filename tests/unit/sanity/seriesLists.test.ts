import { describe, expect, it } from 'vitest'
import { daysOf } from '#lib/events/agenda.ts'
import { loadEvents, loadList, loadPastEvents, loadPastYear, loadTopic } from '#sanity/loaders/lists.ts'
import { loadFrontPage } from '#sanity/loaders/load.ts'
import { readFrom, references, reportNothing, storedEvent, storedTopic } from '#tests/fixtures/read.ts'

/** Wednesdays at 11: the second is cancelled, the third moved to Thursday, and in a new year there is one more. */
const weekly = storedEvent('onsdagstreff', {
  startsAt: '2026-11-25T10:00:00Z',
  endsAt: '2026-11-25T12:00:00Z',
  place: { name: 'Biblioteket' },
  topics: references('kultur'),
  repeats: [
    { _key: 'b', startsAt: '2026-12-02T10:00:00Z', endsAt: '2026-12-02T12:00:00Z', status: 'cancelled' },
    {
      _key: 'c',
      startsAt: '2026-12-10T10:00:00Z',
      endsAt: '2026-12-10T12:00:00Z',
      status: 'rescheduled',
      previousStart: '2026-12-09T10:00:00Z',
      place: { name: 'Rådhuset' },
    },
    { _key: 'd', startsAt: '2027-01-06T10:00:00Z', endsAt: '2027-01-06T12:00:00Z' },
  ],
})
const other = storedEvent('foredrag', { startsAt: '2026-12-03T17:00:00Z', endsAt: '2026-12-03T18:00:00Z' })
const readAt = (now: string) => readFrom([weekly, other, storedTopic('kultur')], now)
const currentAt = async (now: string) => (await loadEvents(1, readAt(now), reportNothing))?.cards ?? []
const dayAfterCancelled = '2026-12-03T07:00:00Z'

describe('a series is one entry', () => {
  it('of the current events, at its next date that takes place, and in the order of that', async () => {
    const before = await currentAt('2026-11-24T07:00:00Z')
    expect(before.map(({ _id }) => _id)).toEqual(['onsdagstreff', 'foredrag'])
    const after = await currentAt('2026-11-25T12:00:00Z')
    expect(after.map(({ _id }) => _id)).toEqual(['foredrag', 'onsdagstreff'])
    expect(after[1]).toMatchObject({
      startsAt: '2026-12-10T10:00:00Z',
      endsAt: '2026-12-10T12:00:00Z',
      status: 'rescheduled',
      place: { name: 'Rådhuset' },
    })
  })

  it('of Framside, under the day of that date', async () => {
    const { events } = await loadFrontPage(readAt(dayAfterCancelled), reportNothing)
    expect(daysOf(events.next, new Date(dayAfterCancelled)).map(({ day }) => day)).toEqual([
      '2026-12-03',
      '2026-12-10',
    ])
    const { events: meanwhile } = await loadFrontPage(readAt('2026-12-10T11:00:00Z'), reportNothing)
    expect(meanwhile.running.map(({ _id }) => _id)).toEqual(['onsdagstreff'])
  })

  it('of its topic and of everything, at that date too', async () => {
    const topic = await loadTopic('kultur', 1, readAt(dayAfterCancelled), reportNothing)
    expect(topic?.cards).toMatchObject([{ _id: 'onsdagstreff', startsAt: '2026-12-10T10:00:00Z' }])
    const [group] = (await loadList(1, readAt(dayAfterCancelled), reportNothing))?.cards ?? []
    expect(group).toMatchObject({
      toCome: 2,
      soonest: [{ _id: 'foredrag' }, { startsAt: '2026-12-10T10:00:00Z' }],
    })
  })

  it('of the past events once its last date is over, in the year of that', async () => {
    const past = async (now: string) =>
      (await loadPastEvents(1, readAt(now), reportNothing))?.cards.map(({ _id }) => _id)
    expect(await past('2027-01-06T11:59:59.999Z')).toEqual(['foredrag'])
    expect(await past('2027-01-06T12:00:00Z')).toEqual(['onsdagstreff', 'foredrag'])
    const later = readAt('2027-02-01T12:00:00Z')
    expect((await loadPastYear(2027, 1, later, reportNothing))?.cards).toMatchObject([
      { _id: 'onsdagstreff' },
    ])
    expect((await loadPastYear(2026, 1, later, reportNothing))?.cards).toMatchObject([{ _id: 'foredrag' }])
  })
})
