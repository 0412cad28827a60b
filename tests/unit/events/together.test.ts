import { describe, expect, it, test } from 'vitest'
import { type Published, publishedTogether } from '#lib/events/together.ts'
import { randomFrom } from '#tests/support/random.ts'

const hour = 3_600_000
const noon = Date.parse('2026-11-26T11:00:00Z')

const at = (hours: number): string => new Date(noon + hours * hour).toISOString()
const eventsAt = (...hours: number[]): Published[] =>
  hours.map((hour, index) => ({ event: `e${index}`, at: at(hour) }))

describe('events published within the same 24 hours', () => {
  it('are one group behind the newest of them', () => {
    expect(publishedTogether(eventsAt(0, 0, -1, -23.99))).toEqual([{ head: 'e0', count: 4 }])
  })

  it('are one group over midnight, when years change and when the clock is put back', () => {
    for (const [newest, oldest] of [
      ['2026-11-26T23:30:00Z', '2026-11-26T22:30:00Z'],
      ['2027-01-01T00:10:00+01:00', '2026-12-31T10:00:00Z'],
      ['2026-10-25T10:00:00Z', '2026-10-24T10:00:01Z'],
    ])
      expect(
        publishedTogether([
          { event: 'a', at: newest ?? '' },
          { event: 'b', at: oldest ?? '' },
        ]),
      ).toHaveLength(1)
  })

  it('do not take along those of the day before, however many days in a row have some', () => {
    expect(publishedTogether(eventsAt(0, -24, -48, -72)).map(({ count }) => count)).toEqual([1, 1, 1, 1])
    expect(publishedTogether(eventsAt(0, -13, -26, -39)).map(({ count }) => count)).toEqual([2, 2])
  })

  it('are none where there are none', () => {
    expect(publishedTogether([])).toEqual([])
  })
})

test('whatever is published within a day moves nothing by more than one place, and nothing upwards', () => {
  const random = randomFrom(20_261_126)
  const newestFirst = (hours: number[]) => hours.toSorted((a, b) => b - a)
  /** How many event entries come before an item published at that hour. */
  const above = (hours: number[], place: number) =>
    publishedTogether(eventsAt(...newestFirst(hours))).filter(({ head }) => {
      const hour = newestFirst(hours)[Number(head.slice(1))]
      return hour !== undefined && hour > place
    }).length
  for (let round = 0; round < 2_000; round += 1) {
    const before = Array.from({ length: random.below(30) }, () => -random.fraction() * 300)
    const start = -random.fraction() * 320
    const batch = Array.from({ length: 1 + random.below(90) }, () => start + random.fraction() * 23.99)
    const place = -random.fraction() * 330
    const moved = above([...before, ...batch], place) - above(before, place)
    expect([0, 1], `round ${round}`).toContain(moved)
  }
})
