import { addDays } from './shift.ts'

/** The public holidays of Norway (lov om helligdager § 2, lov om 1. og 17. mai), but for Sundays. */
export type HolidayName =
  | 'newYear'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'constitutionDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'boxingDay'

/** A day, as `2027-05-17`, and what it is. */
export type Holiday = { day: string; name: HolidayName }

/** Their names in Nynorsk, as they stand in running text. */
export const holidayNames: Record<HolidayName, string> = {
  newYear: 'første nyttårsdag',
  maundyThursday: 'skjærtorsdag',
  goodFriday: 'langfredag',
  easterSunday: 'første påskedag',
  easterMonday: 'andre påskedag',
  labourDay: 'arbeidardagen',
  constitutionDay: 'grunnlovsdagen',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'første pinsedag',
  whitMonday: 'andre pinsedag',
  christmasDay: 'første juledag',
  boxingDay: 'andre juledag',
}

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Easter Sunday of a year of the Gregorian calendar, as `2027-03-28`: the anonymous algorithm that Meeus prints
 * (Astronomical Algorithms, 1991, chapter 8), with its letters.
 */
export function easterSunday(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${String(year).padStart(4, '0')}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

/** Those that move with Easter, by how many days they are after it. */
const afterEaster: readonly [HolidayName, number][] = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['ascensionDay', 39],
  ['whitSunday', 49],
  ['whitMonday', 50],
]

const fixed: readonly [HolidayName, string][] = [
  ['newYear', '01-01'],
  ['labourDay', '05-01'],
  ['constitutionDay', '05-17'],
  ['christmasDay', '12-25'],
  ['boxingDay', '12-26'],
]

/** The twelve public holidays of a year, in order; two of them may be on one day, as 17 May and Whit Monday in 2027. */
export function holidaysIn(year: number): Holiday[] {
  const easter = easterSunday(year)
  const moving = afterEaster.map(([name, days]) => ({ day: addDays(easter, days), name }))
  const standing = fixed.map(([name, day]) => ({ day: `${easter.slice(0, 'yyyy'.length)}-${day}`, name }))
  return [...standing, ...moving].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** What a day such as `2027-05-17` is, in Nynorsk: «grunnlovsdagen og andre pinsedag»; undefined for any other day. */
export function holidayOn(day: string): string | undefined {
  const names = holidaysIn(Number(day.slice(0, 'yyyy'.length)))
    .filter((holiday) => holiday.day === day)
    .map(({ name }) => holidayNames[name])
  return names.length === 0 ? undefined : names.join(' og ')
}
