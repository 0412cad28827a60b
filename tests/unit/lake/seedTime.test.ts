import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkdays,
  nextClockChange,
  onOrAfter,
  osloInstant,
  weekdayOf,
  written,
  writtenDay,
} from '#lake/seed/osloTime.ts'

describe('an instant from what clocks in Oslo show', () => {
  it('is one hour behind in winter and two in summer', () => {
    expect(osloInstant('2021-01-15', '13:30')).toBe('2021-01-15T12:30:00.000Z')
    expect(osloInstant('2021-09-01', '13:30')).toBe('2021-09-01T11:30:00.000Z')
  })

  it('follows the clocks over both changes of a year', () => {
    expect(osloInstant('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(osloInstant('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z')
    expect(osloInstant('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z')
    expect(osloInstant('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it('is the first of the two in the hour that autumn repeats', () => {
    expect(osloInstant('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('does not exist in the hour that spring leaves out', () => {
    expect(() => osloInstant('2026-03-29', '02:30')).toThrow('never show 02:30 on 2026-03-29')
  })

  it('does not exist on a date that no calendar has', () => {
    expect(() => osloInstant('2026-13-01', '12:00')).toThrow(RangeError)
    expect(() => osloInstant('2026-02-30', '12:00')).toThrow(RangeError)
  })

  it('is on the date before in UTC just after midnight', () => {
    expect(osloInstant('2027-01-01', '00:15')).toBe('2026-12-31T23:15:00.000Z')
  })
})

describe('dates', () => {
  it('cross months, years and changes of the clocks', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  })

  it('count weekdays from Monday as 1', () => {
    expect(weekdayOf('2021-09-01')).toBe(3)
    expect(weekdayOf('2026-10-25')).toBe(7)
    expect(onOrAfter('2021-09-01', 3)).toBe('2021-09-01')
    expect(onOrAfter('2021-09-01', 2)).toBe('2021-09-07')
  })

  it('step over weekends when they count working days', () => {
    expect(addWorkdays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkdays('2026-11-22', -1)).toBe('2026-11-20')
    expect(addWorkdays('2026-11-23', -6)).toBe('2026-11-13')
  })

  it('know the Sunday on which the clocks next change', () => {
    expect(nextClockChange('2026-11-22')).toBe('2027-03-28')
    expect(nextClockChange('2026-10-24')).toBe('2026-10-25')
    expect(nextClockChange('2026-10-25')).toBe('2027-03-28')
  })

  it('are written as Nynorsk has them', () => {
    expect(written('2021-10-14').replace('\u00a0', ' ')).toBe('14. oktober 2021')
    expect(writtenDay('2021-09-01').replace('\u00a0', ' ')).toBe('onsdag 1. september')
  })
})
