import { describe, expect, it } from 'vitest'
import {
  clockRange,
  clockText,
  dateText,
  dateTimeText,
  fullDateText,
  type SpanWords,
  shortDateTimeText,
  spanText,
} from '#lib/dates/format.ts'
import { monthNames } from '#lib/dates/names.ts'

/** Texts here have plain spaces; a separate test below covers where lines must not break. */
const inWords = ({ start, between, end }: SpanWords) => (end === undefined ? start : start + between + end)

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const start = '2021-09-01T11:30:00Z'

describe('a point in time in words', () => {
  it.each([
    [dateText, '1. september 2021'],
    [fullDateText, 'onsdag 1. september 2021'],
    [clockText, '13.30'],
    [dateTimeText, 'onsdag 1. september 2021 kl. 13.30'],
    [shortDateTimeText, '1. september 2021 kl. 13.30'],
  ])('%o', (format, expected) => {
    expect(plain(format(start))).toBe(expected)
  })

  it('never breaks the line between day and month, nor after «kl.»', () => {
    expect(dateTimeText(start)).toBe('onsdag 1.\u00a0september 2021 kl.\u00a013.30')
  })

  it('writes hours and minutes with two digits, from 00.00', () => {
    expect(clockText('2021-09-01T22:05:00Z')).toBe('00.05')
    expect(clockText('2021-12-01T08:05:00Z')).toBe('09.05')
  })

  it('names each month as Nynorsk does', () => {
    const said = monthNames.nn.map(
      (_, month) => plain(dateText(new Date(Date.UTC(2026, month, 15)))).split(' ')[1],
    )
    expect(said).toEqual(
      'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    )
  })

  it('names each day as Nynorsk does', () => {
    const said = [2, 3, 4, 5, 6, 7, 8].map(
      (day) => fullDateText(new Date(Date.UTC(2026, 10, day))).split(' ')[0],
    )
    expect(said).toEqual('måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' '))
  })

  it('is said in the new year when it is 23.30 UTC on New Year’s Eve', () => {
    expect(plain(dateTimeText('2026-12-31T23:30:00Z'))).toBe('fredag 1. januar 2027 kl. 00.30')
    expect(plain(dateTimeText('2026-12-31T22:30:00Z'))).toBe('torsdag 31. desember 2026 kl. 23.30')
  })
})

describe('a span in words', () => {
  const span = (startsAt: string, endsAt?: string, allDay = false) =>
    plain(spanText({ startsAt, endsAt, allDay }))

  it('says the start alone when no end is known', () => {
    expect(span(start)).toBe('onsdag 1. september 2021 kl. 13.30')
  })

  it('says the day once when it ends the same day', () => {
    expect(span(start, '2021-09-01T13:30:00Z')).toBe('onsdag 1. september 2021 kl. 13.30–15.30')
  })

  it('says both days, and the year once, over several days', () => {
    expect(span(start, '2021-09-02T10:00:00Z')).toBe(
      'onsdag 1. september kl. 13.30 til torsdag 2. september 2021 kl. 12.00',
    )
  })

  it('says both years across New Year', () => {
    expect(span('2021-12-31T21:00:00Z', '2022-01-01T01:00:00Z')).toBe(
      'fredag 31. desember 2021 kl. 22.00 til laurdag 1. januar 2022 kl. 02.00',
    )
  })

  it('says a whole day without a clock', () => {
    expect(span('2021-08-31T22:00:00Z', undefined, true)).toBe('onsdag 1. september 2021')
  })

  it('counts the day that whole days end on', () => {
    expect(span('2021-08-31T22:00:00Z', '2021-09-02T22:00:00Z', true)).toBe(
      'onsdag 1. til fredag 3. september 2021',
    )
    expect(span('2021-09-28T22:00:00Z', '2021-09-30T22:00:00Z', true)).toBe(
      'onsdag 29. september til fredag 1. oktober 2021',
    )
    expect(span('2021-12-30T23:00:00Z', '2022-01-01T23:00:00Z', true)).toBe(
      'fredag 31. desember 2021 til søndag 2. januar 2022',
    )
  })

  it('keeps the wall clock of both ends across a clock change', () => {
    expect(span('2026-03-28T22:00:00Z', '2026-03-29T02:00:00Z')).toBe(
      'laurdag 28. mars kl. 23.00 til søndag 29. mars 2026 kl. 04.00',
    )
    expect(span('2026-10-24T22:00:00Z', '2026-10-25T03:00:00Z')).toBe(
      'søndag 25. oktober 2026 kl. 00.00–04.00',
    )
  })

  it('leaves out an end that is not after the start', () => {
    expect(span(start, start)).toBe('onsdag 1. september 2021 kl. 13.30')
    expect(span(start, '2021-08-01T11:30:00Z')).toBe('onsdag 1. september 2021 kl. 13.30')
  })

  it('writes a range of hours with a dash and no spaces', () => {
    expect(inWords(clockRange(start, '2021-09-01T13:00:00Z'))).toBe('13.30–15.00')
    expect(inWords(clockRange(start, undefined))).toBe('13.30')
  })
})
