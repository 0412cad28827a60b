import { describe, expect, test } from 'vitest'
import { easterSunday, holidayNames, holidayOn, holidaysIn } from '#lib/dates/holidays.ts'
import { addDays } from '#lib/dates/shift.ts'

/** First days of Easter as almanacs have them. */
const easters = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
]

test.each(easters.map((day) => [Number(day.slice(0, 4)), day] as const))(
  'Easter of %i is %s',
  (year, day) => {
    expect(easterSunday(year)).toBe(day)
  },
)

test('the earliest and the latest Easter there can be are right too', () => {
  expect([1818, 2285].map(easterSunday)).toEqual(['1818-03-22', '2285-03-22'])
  expect([1943, 2038].map(easterSunday)).toEqual(['1943-04-25', '2038-04-25'])
})

describe('the public holidays of a year', () => {
  test('are these, in order', () => {
    expect(holidaysIn(2026).map(({ day, name }) => `${day} ${holidayNames[name]}`)).toEqual([
      '2026-01-01 første nyttårsdag',
      '2026-04-02 skjærtorsdag',
      '2026-04-03 langfredag',
      '2026-04-05 første påskedag',
      '2026-04-06 andre påskedag',
      '2026-05-01 arbeidardagen',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-17 grunnlovsdagen',
      '2026-05-24 første pinsedag',
      '2026-05-25 andre pinsedag',
      '2026-12-25 første juledag',
      '2026-12-26 andre juledag',
    ])
  })

  test.each(easters)('that move, move with Easter (%s)', (easter) => {
    const days = new Map(holidaysIn(Number(easter.slice(0, 4))).map(({ day, name }) => [name, day]))
    expect(days.size).toBe(12)
    expect(days.get('maundyThursday')).toBe(addDays(easter, -3))
    expect(days.get('goodFriday')).toBe(addDays(easter, -2))
    expect(days.get('easterMonday')).toBe(addDays(easter, 1))
    expect(days.get('ascensionDay')).toBe(addDays(easter, 39))
    expect(days.get('whitSunday')).toBe(addDays(easter, 49))
    expect(days.get('whitMonday')).toBe(addDays(easter, 50))
  })
})

describe('a day', () => {
  test('that is a holiday says so, and all that it is', () => {
    expect(holidayOn('2026-05-17')).toBe('grunnlovsdagen')
    expect(holidayOn('2027-05-17')).toBe('grunnlovsdagen og andre pinsedag')
    expect(holidayOn('2035-05-17')).toBe('grunnlovsdagen')
  })

  test('that is none, Christmas Eve and Sundays among them, does not', () => {
    for (const day of ['2026-12-24', '2026-12-31', '2026-04-04', '2026-05-10', '2026-05-16'])
      expect(holidayOn(day)).toBeUndefined()
  })
})
