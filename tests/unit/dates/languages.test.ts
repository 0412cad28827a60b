import { describe, expect, it } from 'vitest'
import type { Language } from '#lib/content/language.ts'
import { languages } from '#lib/content/language.ts'
import {
  clockRange,
  dateText,
  dateTimeText,
  dayText,
  fullDateText,
  type SpanWords,
  shortDateTimeText,
  shortDayText,
  spanText,
} from '#lib/dates/format.ts'

/** Texts here have plain spaces; a separate test below covers where lines must not break. */
const inWords = ({ start, between, end }: SpanWords) => (end === undefined ? start : start + between + end)

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const start = '2021-09-01T11:30:00Z'

const cases: Record<Language, Record<string, string>> = {
  nn: {
    date: '1. september 2021',
    day: 'onsdag 1. september',
    fullDate: 'onsdag 1. september 2021',
    dateTime: 'onsdag 1. september 2021 kl. 13.30',
    shortDateTime: '1. september 2021 kl. 13.30',
    clocks: '13.30–15.00',
    sameDay: 'onsdag 1. september 2021 kl. 13.30–15.00',
    twoDays: 'onsdag 1. september kl. 13.30 til torsdag 2. september 2021 kl. 12.00',
    newYear: 'fredag 31. desember 2021 kl. 22.00 til laurdag 1. januar 2022 kl. 02.00',
    allDay: 'onsdag 1. september 2021',
    wholeDays: 'onsdag 1. til fredag 3. september 2021',
    overMonths: 'onsdag 29. september til fredag 1. oktober 2021',
  },
  nb: {
    date: '1. september 2021',
    day: 'onsdag 1. september',
    fullDate: 'onsdag 1. september 2021',
    dateTime: 'onsdag 1. september 2021 kl. 13.30',
    shortDateTime: '1. september 2021 kl. 13.30',
    clocks: '13.30–15.00',
    sameDay: 'onsdag 1. september 2021 kl. 13.30–15.00',
    twoDays: 'onsdag 1. september kl. 13.30 til torsdag 2. september 2021 kl. 12.00',
    newYear: 'fredag 31. desember 2021 kl. 22.00 til lørdag 1. januar 2022 kl. 02.00',
    allDay: 'onsdag 1. september 2021',
    wholeDays: 'onsdag 1. til fredag 3. september 2021',
    overMonths: 'onsdag 29. september til fredag 1. oktober 2021',
  },
  en: {
    date: '1 September 2021',
    day: 'Wednesday 1 September',
    fullDate: 'Wednesday 1 September 2021',
    dateTime: 'Wednesday 1 September 2021 at 13:30',
    shortDateTime: '1 September 2021 at 13:30',
    clocks: '13:30–15:00',
    sameDay: 'Wednesday 1 September 2021 at 13:30–15:00',
    twoDays: 'Wednesday 1 September at 13:30 to Thursday 2 September 2021 at 12:00',
    newYear: 'Friday 31 December 2021 at 22:00 to Saturday 1 January 2022 at 02:00',
    allDay: 'Wednesday 1 September 2021',
    wholeDays: 'Wednesday 1 to Friday 3 September 2021',
    overMonths: 'Wednesday 29 September to Friday 1 October 2021',
  },
  se: {
    date: 'čakčamánu 1. beaivi 2021',
    day: 'gaskavahkku, čakčamánu 1. beaivi',
    fullDate: 'gaskavahkku, čakčamánu 1. beaivi 2021',
    dateTime: 'gaskavahkku, čakčamánu 1. beaivi 2021 dii. 13.30',
    shortDateTime: 'čakčamánu 1. beaivi 2021 dii. 13.30',
    clocks: '13.30–15.00',
    sameDay: 'gaskavahkku, čakčamánu 1. beaivi 2021 dii. 13.30–15.00',
    twoDays: 'gaskavahkku, čakčamánu 1. beaivi dii. 13.30 – duorastat, čakčamánu 2. beaivi 2021 dii. 12.00',
    newYear:
      'bearjadat, juovlamánu 31. beaivi 2021 dii. 22.00 – lávvardat, ođđajagimánu 1. beaivi 2022 dii. 02.00',
    allDay: 'gaskavahkku, čakčamánu 1. beaivi 2021',
    wholeDays: 'gaskavahkku, čakčamánu 1. beaivi – bearjadat, čakčamánu 3. beaivi 2021',
    overMonths: 'gaskavahkku, čakčamánu 29. beaivi – bearjadat, golggotmánu 1. beaivi 2021',
  },
}

describe.each(languages)('%s', (language) => {
  const span = (startsAt: string, endsAt: string | undefined, allDay = false) =>
    spanText({ startsAt, endsAt, allDay }, language)

  it('writes points in time and spans as the language does', () => {
    const said = {
      date: dateText(start, language),
      day: dayText(start, language),
      fullDate: fullDateText(start, language),
      dateTime: dateTimeText(start, language),
      shortDateTime: shortDateTimeText(start, language),
      clocks: inWords(clockRange(start, '2021-09-01T13:00:00Z', language)),
      sameDay: span(start, '2021-09-01T13:00:00Z'),
      twoDays: span(start, '2021-09-02T10:00:00Z'),
      newYear: span('2021-12-31T21:00:00Z', '2022-01-01T01:00:00Z'),
      allDay: span('2021-08-31T22:00:00Z', undefined, true),
      wholeDays: span('2021-08-31T22:00:00Z', '2021-09-02T22:00:00Z', true),
      overMonths: span('2021-09-28T22:00:00Z', '2021-09-30T22:00:00Z', true),
    }
    expect(Object.fromEntries(Object.entries(said).map(([name, text]) => [name, plain(text)]))).toEqual(
      cases[language],
    )
  })

  it('names twelve months and seven days, each by a name of its own', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      dateText(new Date(Date.UTC(2026, month, 15)), language),
    )
    const days = Array.from({ length: 7 }, (_, day) =>
      dayText(new Date(Date.UTC(2026, 5, day + 1)), language),
    )
    expect(new Set(months).size).toBe(12)
    expect(new Set(days.map((text) => text.split(/[ ,]/)[0])).size).toBe(7)
  })
})

it.each([
  ['nb', 'onsdag 1.\u00a0september 2021 kl.\u00a013.30'],
  ['en', 'Wednesday 1\u00a0September 2021 at\u00a013:30'],
  ['se', 'gaskavahkku, čakčamánu\u00a01.\u00a0beaivi 2021 dii.\u00a013.30'],
] as const)('%s never breaks the line between day and month, nor before the clock', (language, expected) => {
  expect(dateTimeText(start, language)).toBe(expected)
})

it.each([
  ['nn', 'ons. 1.'],
  ['nb', 'ons. 1.'],
  ['en', 'Wed 1'],
  ['se', 'gas. 1.'],
] as const)('a day in few letters in %s is %s', (language, expected) => {
  expect(shortDayText(start, language)).toBe(expected)
})

it.each(languages)('no two days of the week are the same in few letters in %s', (language) => {
  const week = Array.from({ length: 7 }, (_, day) => shortDayText(`2021-09-0${day + 1}T10:00:00Z`, language))
  expect(new Set(week.map((text) => text.replace(/\d/, ''))).size).toBe(7)
})
