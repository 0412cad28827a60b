import { describe, expect, it } from 'vitest'
import { osloClock, osloDay, osloIso, osloYear } from '#lib/dates/oslo.ts'

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
