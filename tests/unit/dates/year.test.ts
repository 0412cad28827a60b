import { expect, test } from 'vitest'
import { boundsOfYear, yearText } from '#lib/dates/year.ts'

test('a year begins and ends at midnight in Oslo', () => {
  expect(boundsOfYear(2021)).toEqual({ start: '2020-12-31T23:00:00.000Z', end: '2021-12-31T23:00:00.000Z' })
})

test('each year begins when the one before it ends, also where New Year had summer time', () => {
  for (const year of [1000, 1895, 1940, 1941, 1942, 1970, 2000, 2998]) {
    expect(boundsOfYear(year + 1).start).toBe(boundsOfYear(year).end)
  }
  expect(boundsOfYear(1942).start).toBe('1941-12-31T22:00:00.000Z')
})

test('a year is four digits and no more', () => {
  expect(yearText.parse('2021')).toBe(2021)
  expect(['21', '2021-05', '', 2021].map((value) => yearText.safeParse(value).success)).not.toContain(true)
})
