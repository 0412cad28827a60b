import { expect, test } from 'vitest'
import type { EventCard } from '#lib/content/card.ts'
import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import { eventAt } from '#lib/events/onDate.ts'
import { isDateOver, isSeries, occurrencesOf } from '#lib/events/series.ts'
import { loadEvents, loadPastEvents, loadPastYear } from '#sanity/loaders/lists.ts'
import { loadDocument } from '#sanity/loaders/load.ts'
import { readFrom, storedEvent } from '#tests/fixtures/read.ts'
import { isLong } from '#tests/support/long.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

/** A week in which the clocks change. */
const origin = Date.parse('2027-03-24T12:00:00Z')
const [hour, day] = [3_600_000, 86_400_000]

const timesOf = ({ random }: { random: Random }) => {
  const start = origin + (random.below(16) - 8) * day + random.below(24) * hour
  const end = start + random.pick([-hour, hour, 12 * hour, 2 * day])
  const written = (ms: number) =>
    random.chance(0.1) ? 'i morgon' : new Date(ms).toISOString().slice(0, random.chance(0.1) ? 10 : 24)
  return { startsAt: written(start), ...(random.chance(0.6) && { endsAt: written(end) }) }
}

/** Some 300 ms each on a busy machine. */
const rounds = isLong ? 100 : 12

const placeOf = (random: Random) =>
  random.pick([undefined, {}, { name: 'Rådhuset' }, { address: 'Torget 1' }])

function seriesOf(random: Random, slug: string) {
  const status = ['cancelled', 'rescheduled', 'movedOnline', 'av', undefined, undefined] as const
  const repeats = Array.from({ length: random.below(6) }, (_, index) => ({
    _key: `k${index}`,
    ...timesOf({ random }),
    status: random.pick(status),
    place: placeOf(random),
  }))
  return storedEvent(slug, {
    ...timesOf({ random }),
    // An event without a start that can be read is nowhere, with or without more dates.
    startsAt: new Date(origin + (random.below(16) - 8) * day).toISOString(),
    allDay: random.chance(0.3),
    status: random.pick([
      'planned',
      'planned',
      'cancelled',
      'postponed',
      'rescheduled',
      'movedOnline',
    ] as const),
    attendance: random.pick(['physical', 'mixed'] as const),
    place: { name: 'Biblioteket' },
    repeats: random.chance(0.1) ? random.pick([[], 'onsdagar', {}, [null]] as const) : repeats,
    ...(random.chance(0.4) && {
      stream: { state: random.pick(['planned', 'live', 'ended', 'recording'] as const), videoId: 'a' },
    }),
  })
}

type Told = Pick<EventCard, 'startsAt' | 'endsAt' | 'status' | 'attendance' | 'place' | 'allDay'>

const shown = ({ startsAt, endsAt, status, attendance, place, allDay }: Told) => ({
  startsAt: millisecondsOf(startsAt),
  endsAt: endsAt && millisecondsOf(endsAt),
  status,
  attendance,
  place,
  allDay,
})

test('lists have an event with several dates at the one that its page has it at, and once', async () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
  const random = randomFrom(seed)
  let series = 0
  for (let round = 0; round < rounds; round++) {
    const documents = Array.from({ length: 8 }, (_, index) => seriesOf(random, `rekkje-${index}`))
    const now = new Date(origin + (random.below(20) - 10) * day + random.below(24) * hour)
    const read = readFrom(documents, now.toISOString())
    const ignore = () => {}
    const [current, past] = [await loadEvents(1, read, ignore), await loadPastEvents(1, read, ignore)]
    const cards = [...(current?.cards ?? []), ...(past?.cards ?? [])].filter(({ _type }) => _type === 'event')
    expect(cards, `seed ${seed}`).toHaveLength(documents.length)
    for (const { _id } of documents) {
      const event = await loadDocument(_id, read, ignore)
      const card = cards.find((each) => each._id === _id)
      if (event?._type !== 'event' || card?._type !== 'event') throw new Error(`${_id} is not there`)
      if (!isSeries(event)) continue
      series++
      const about = `seed ${seed}, ${now.toISOString()}: ${JSON.stringify(documents.find((each) => each._id === _id))}`
      expect(shown(card), about).toEqual(shown(eventAt(event, now).at))
      const isOver = occurrencesOf(event).every((date) => isDateOver(date, event, now))
      expect(past?.cards.includes(card), about).toBe(isOver)
      if (!isOver) continue
      const year = await loadPastYear(osloYear(card.startsAt), 1, read, ignore)
      expect(
        year?.cards.map((each) => each._id),
        about,
      ).toContain(_id)
    }
  }
  expect(series).toBeGreaterThan(rounds * 3)
})
