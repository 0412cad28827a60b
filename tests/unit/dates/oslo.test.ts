import { describe, expect, it } from 'vitest'
import { instantsAt, osloClock, osloDay, osloIso, osloYear } from '#lib/dates/oslo.ts'

describe('the wall clock in Oslo', () => {
  it('is two hours ahead of UTC in summer and one in winter', () => {
    expect(osloIso('2021-09-01T11:30:00Z')).toBe('2021-09-01T13:30:00+02:00')
    expect(osloIso('2021-12-01T12:30:00Z')).toBe('2021-12-01T13:30:00+01:00')
  })

  it('skips an hour when summer time begins', () => {
    expect(osloIso('2026-03-29T00:59:59Z')).toBe('2026-03-29T01:59:59+01:00')
    expect(osloIso('2026-03-29T01:00:00Z')).toBe('2026-03-29T03:00:00+02:00')
  })

  it('shows the same hour twice, with different offsets, when summer time ends', () => {
    expect(osloIso('2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30:00+02:00')
    expect(osloIso('2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30:00+01:00')
  })

  it("counts 23.30 UTC on New Year's Eve to the next year", () => {
    expect(osloYear('2021-12-31T23:30:00Z')).toBe(2022)
    expect(osloYear('2021-12-31T22:30:00Z')).toBe(2021)
    expect(osloDay('2021-12-31T23:30:00Z')).toBe('2022-01-01')
  })

  it('reads any offset as the same point in time', () => {
    expect(osloDay('2021-10-14T23:30:00-05:00')).toBe('2021-10-15')
    expect(osloClock('2021-09-01T13:30:00+02:00')).toEqual(osloClock(new Date('2021-09-01T11:30:00Z')))
  })

  it('knows midnight as hour 0 of the new day, and the day of the week', () => {
    expect(osloClock('2021-09-01T22:00:00Z')).toMatchObject({ day: 2, hour: 0, minute: 0, weekday: 4 })
  })

  it('refuses what is no point in time', () => {
    expect(() => osloClock('i morgon')).toThrow(RangeError)
  })
})

describe('the instants of a minute on the wall', () => {
  const at = (text: string) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number)
    return instantsAt({ year, month, day, hour, minute }).map((instant) => instant.toISOString())
  }

  it('are one, in summer as in winter', () => {
    expect(at('2026-07-01 09:00')).toEqual(['2026-07-01T07:00:00.000Z'])
    expect(at('2026-01-01 00:00')).toEqual(['2025-12-31T23:00:00.000Z'])
  })

  it('are none in the hour that is skipped, or on a day that is not', () => {
    expect(at('2026-03-29 02:30')).toEqual([])
    expect(at('2026-02-31 12:00')).toEqual([])
    expect(at('2026-01-01 24:00')).toEqual([])
    expect(instantsAt({ year: Number.NaN, month: 1, day: 1, hour: 1, minute: 1 })).toEqual([])
  })

  it('are two, in order, in the hour that comes twice', () => {
    expect(at('2026-10-25 02:30')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  })
})
