import { describe, expect, it } from 'vitest'
import type { EventCard } from '#lib/content/card.ts'
import { eventStatuses } from '#lib/content/eventStatus.ts'
import { type AgendaPart, agendaOf } from '#lib/events/agenda.ts'
import { loadEvents } from '#sanity/loaders/lists.ts'
import { readFrom, reportNothing, storedEvent } from '#tests/fixtures/read.ts'
import { type Random, randomFrom } from '#tests/support/random.ts'

/** A Wednesday at 10.00 in Oslo. */
const now = '2021-09-01T08:00:00Z'
const later = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString()

async function cardsOf(events: ReturnType<typeof storedEvent>[], at = now): Promise<EventCard[]> {
  const read = readFrom(events, at)
  const first = await loadEvents(1, read, reportNothing)
  const pages = Array.from({ length: (first?.pageCount ?? 0) - 1 }, (_, index) =>
    loadEvents(index + 2, read, reportNothing),
  )
  return [first, ...(await Promise.all(pages))].flatMap((page) => page?.cards ?? [])
}

const headingOf = (part: AgendaPart): string => (part.part === 'month' ? part.month : part.part)

async function agenda(events: ReturnType<typeof storedEvent>[], at = now) {
  return agendaOf(await cardsOf(events, at), new Date(at)).map((part) => [
    headingOf(part),
    'days' in part
      ? part.days.map(({ day, cards }) => `${day}: ${cards.map(({ _id }) => _id)}`)
      : part.cards.map(({ _id }) => _id),
  ])
}

describe('current events', () => {
  it('are those on now, of today, of the rest of the week, month by month, and then what lasts for days', async () => {
    const events = [
      storedEvent('utstilling', { startsAt: later(-900), endsAt: later(900) }),
      storedEvent('no', { startsAt: later(-1), endsAt: later(1) }),
      storedEvent('i-kveld', { startsAt: '2021-09-01T21:59:00Z' }),
      storedEvent('i-morgon', { startsAt: '2021-09-01T22:00:00Z' }),
      storedEvent('søndag', { startsAt: '2021-09-05T21:59:00Z' }),
      storedEvent('måndag', { startsAt: '2021-09-05T22:00:00Z' }),
      storedEvent('oktober', { startsAt: '2021-09-30T22:00:00Z', endsAt: later(2_000) }),
    ]
    expect(await agenda(events)).toEqual([
      ['now', ['no']],
      ['today', ['2021-09-01: i-kveld']],
      ['week', ['2021-09-02: i-morgon', '2021-09-05: søndag']],
      ['2021-09', ['2021-09-06: måndag']],
      ['2021-10', ['2021-10-01: oktober']],
      ['lasting', ['utstilling']],
    ])
  })

  it('are of the same day under one heading, in the order in which they begin', async () => {
    const events = ['c', 'a', 'b'].map((id, index) => storedEvent(id, { startsAt: later(30 - index) }))
    expect(await agenda(events)).toEqual([['week', ['2021-09-02: b,a,c']]])
  })

  it('that were called off stand where they would have begun, and today once they would have', async () => {
    const status = 'cancelled'
    const events = [
      storedEvent('i-natt', { startsAt: later(-11), endsAt: later(5), status }),
      storedEvent('fredag', { startsAt: later(50), status }),
      storedEvent('sommar', { startsAt: later(-900), endsAt: later(900), status }),
    ]
    expect(await agenda(events)).toEqual([
      ['today', ['2021-09-01: i-natt']],
      ['week', ['2021-09-03: fredag']],
      ['lasting', ['sommar']],
    ])
  })

  it('are sorted by the week in Oslo, also in the night when the clocks change, and at New Year', async () => {
    const sunday = '2021-10-31T23:30:00Z'
    expect(await agenda([storedEvent('måndag', { startsAt: sunday })], '2021-10-30T22:30:00Z')).toEqual([
      ['2021-11', ['2021-11-01: måndag']],
    ])
    expect(
      await agenda([storedEvent('nyttår', { startsAt: '2022-01-01T11:00:00Z' })], '2021-12-31T11:00:00Z'),
    ).toEqual([['week', ['2022-01-01: nyttår']]])
  })
})

/** An event as editors write them, and as they mistype them. */
function anyEvent(random: Random, index: number) {
  const startsAt = later(random.pick([-2_000, -30, -5, -1, 0, 3, 20, 100, 900]) + random.below(9))
  const length = random.pick([undefined, -30, 0, 1, 14, 23, 24, 25, 200, 5_000])
  const endsAt = length === undefined ? {} : { endsAt: new Date(Date.parse(startsAt) + length * 3_600_000) }
  const state = random.pick(['planned', 'live', 'ended', undefined])
  return storedEvent(`e${index}`, {
    startsAt,
    ...('endsAt' in endsAt && { endsAt: endsAt.endsAt?.toISOString() }),
    allDay: random.chance(0.3),
    status: random.pick(eventStatuses),
    ...(state && { stream: { provider: 'link', url: 'https://example.no/1', state } }),
  })
}

it('each part and each day comes once, whatever the events are, since the list is in the order of its headings', async () => {
  const random = randomFrom(20_261_127)
  for (let turn = 0; turn < 40; turn += 1) {
    const events = Array.from({ length: 24 }, (_, index) => anyEvent(random, index))
    const parts = agendaOf(await cardsOf(events), new Date(now))
    const headings = parts.flatMap((part) => [
      headingOf(part),
      ...('days' in part ? part.days.map(({ day }) => day) : []),
    ])
    expect(headings, `turn ${turn}`).toEqual([...new Set(headings)])
    const order = parts.map(({ part }) => ['now', 'today', 'week', 'month', 'lasting'].indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  }
})
