import { describe, expect, test } from 'vitest'
import { earlyBy, lateBy, type Timeline } from '#tests/bench/timeline.ts'

const calm: Timeline = { settings: [], outages: [] }
const plannedAt = 0

describe('with a clock that nobody sets', () => {
  test('what is done before its time is early, and more than a second after it late', () => {
    expect([earlyBy(calm, 10_000, 9_000), earlyBy(calm, 10_000, 10_000)]).toEqual([940, 0])
    const late = (time: number) => lateBy(calm, { at: 10_000, plannedAt, time })
    expect([late(10_500), late(11_060), late(12_000)]).toEqual([0, 0, 940])
  })

  test('an outage gives it five seconds from its end, also one that begins within the second', () => {
    const outages = [{ from: 10_900, to: 14_000 }]
    const late = (time: number, at = 10_000) => lateBy({ settings: [], outages }, { at, plannedAt, time })
    expect([late(19_000), late(19_100), late(12_000, 3_000)]).toEqual([0, 40, 7_940])
  })

  test('what is planned for a time that has passed is due at once', () => {
    expect(lateBy(calm, { at: 1_000, plannedAt: 20_000, time: 20_900 })).toBe(0)
  })
})

describe('with a clock that is set', () => {
  const forwards: Timeline = { settings: [{ from: 5_000, ahead: 60_000 }], outages: [] }
  const backwards: Timeline = { settings: [{ from: 5_000, ahead: -60_000 }], outages: [] }

  test('a change that is jumped over is due at the jump', () => {
    expect(lateBy(forwards, { at: 40_000, plannedAt, time: 5_900 })).toBe(0)
    expect(lateBy(forwards, { at: 40_000, plannedAt, time: 7_000 })).toBe(940)
    expect(earlyBy(forwards, 40_000, 5_100)).toBe(0)
    expect(earlyBy(forwards, 40_000, 4_900)).toBe(35_040)
  })

  test('a change is due by the clock as it is set back, and early by the one before is not allowed', () => {
    expect(earlyBy(backwards, 6_000, 6_000)).toBe(59_940)
    expect(lateBy(backwards, { at: 6_000, plannedAt, time: 66_500 })).toBe(0)
    expect(earlyBy(backwards, 6_000, 66_000)).toBe(0)
  })
})
