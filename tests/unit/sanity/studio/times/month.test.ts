import { expect, test } from 'vitest'
import { addMonths, dayAfterKey, weekNumber, weeksOf } from '#sanity/studio/times/month.ts'

test.each([
  ['2026-11-27', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2023-01-01', 52],
])('%s is in week %i', (day, week) => expect(weekNumber(day)).toBe(week))

test('a month is shown in whole weeks, from Monday', () => {
  const weeks = weeksOf('2026-11-27')
  expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49])
  expect(weeks[0]?.days[0]).toBe('2026-10-26')
  expect(weeks.at(-1)?.days.at(-1)).toBe('2026-12-06')
  expect(weeksOf('2027-02-10')).toHaveLength(4)
})

test('a month on from the 31st is the last of a shorter month', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2027-01-15', -1)).toBe('2026-12-15')
  expect(addMonths('2027-01-15', 12)).toBe('2028-01-15')
})

test.each([
  ['ArrowLeft', false, '2026-11-26'],
  ['ArrowRight', false, '2026-11-28'],
  ['ArrowUp', false, '2026-11-20'],
  ['ArrowDown', false, '2026-12-04'],
  ['Home', false, '2026-11-23'],
  ['End', false, '2026-11-29'],
  ['PageUp', false, '2026-10-27'],
  ['PageDown', true, '2027-11-27'],
  ['Tab', false, undefined],
])('%s (shift: %s) moves to %s', (key, shift, expected) => {
  expect(dayAfterKey('2026-11-27', key, shift)).toBe(expected)
})
