import { describe, expect, test } from 'vitest'
import { dateTimeText, shortDateTimeText } from '#lib/dates/format.ts'
import { instantsAt, osloClock, osloIso } from '#lib/dates/oslo.ts'
import { messages } from '#schemas/messages.ts'
import { instantText, isUsualYear, seasonIfTwice, typedInstant } from '#schemas/typed/instant.ts'
import { randomFrom } from '#tests/support/random.ts'

const halfPastFour = { value: '2027-03-15T15:30:00.000Z' }

describe('a time typed in Norwegian is that time in Oslo', () => {
  test.each([
    '15.03.2027 16.30',
    '15.03.2027 16:30',
    '15.3.2027 16:30',
    '15. 3. 2027 16.30',
    '15.03.2027, 16.30',
    '15.03.2027 kl. 16.30',
    '15.03.2027 kl 16:30',
    '15. mars 2027 kl. 16.30',
    '15. mars 2027 klokka 16.30',
    '15. mars 2027 16:30',
    '15 mars 2027 16.30',
    '15. mar. 2027 kl. 16.30',
    '15. MARS 2027 KL. 16.30',
    'måndag 15. mars 2027 kl. 16.30',
    'mandag 15. mars 2027 kl. 16.30',
    'Måndag, 15. mars 2027 kl. 16.30',
    'mån. 15.03.2027 16.30',
    '2027-03-15 16:30',
    '2027-03-15T16:30',
    '2027-03-15T15:30:00.000Z',
    '2027-03-15T16:30:00+01:00',
    '  15.03.2027   16.30 ',
    '15.\u00a0mars\u00a02027 kl.\u00a016.30',
    '15.03.2027\u202f16.30',
    '15.03.2027\t16.30\n',
    '\u200e15.03.2027 \u200e16.30\ufeff',
  ])('%j', (text) => expect(typedInstant(text)).toEqual(halfPastFour))

  test('in summer too, and at midnight and a minute before', () => {
    expect(typedInstant('1.7.2027 9.00')).toEqual({ value: '2027-07-01T07:00:00.000Z' })
    expect(typedInstant('31.12.2027 0.00')).toEqual({ value: '2027-12-30T23:00:00.000Z' })
    expect(typedInstant('31.12.2027 23.59')).toEqual({ value: '2027-12-31T22:59:00.000Z' })
    expect(typedInstant('29.02.2028 12.00')).toEqual({ value: '2028-02-29T11:00:00.000Z' })
  })

  test.each([
    'jan.',
    'feb',
    'mars',
    'april',
    'mai',
    'juni',
    'jul',
    'august',
    'sept.',
    'oktober',
    'nov.',
    'des',
  ])('the month %s', (month) => {
    expect(typedInstant(`15. ${month} 2027 kl. 12.00`)).toHaveProperty('value')
  })
})

describe('all else is refused, with what to do', () => {
  test.each([
    ['15.03.2027', messages.typedClockMissing],
    ['15. mars 2027', messages.typedClockMissing],
    ['15.03.2027 16', messages.typedMinutesMissing],
    ['15.03.2027 kl. 16', messages.typedMinutesMissing],
    ['15.03.2027 1630', messages.typedClockForm],
    ['15.03.2027 16.3', messages.typedClockForm],
    ['15.03.2027 16.30.15', messages.typedClockForm],
    ['15.03.2027 16.30–18.00', messages.typedClockForm],
    ['15.03.2027 4.30 pm', messages.typedClockForm],
    ['15.03.2027kl.16.30', messages.typedClockForm],
    ['16.30', messages.typedDateMissing],
    ['kl. 16.30', messages.typedDateMissing],
    ['15. mars kl. 16.30', messages.typedYearMissing],
    ['15.3. kl. 16.30', messages.typedYearMissing],
    ['15.03.27 16:30', messages.typedYearShort],
    ['15. mars 27 kl. 16.30', messages.typedYearShort],
    ['15.03.20277 16.30', messages.typedYearShort],
    ['15.03.1927 16.30', messages.typedYearRange(1990, 2100)],
    ['31.12.1989 16.30', messages.typedYearRange(1990, 2100)],
    ['15.03.2101 16.30', messages.typedYearRange(1990, 2100)],
    ['15.13.2027 16.30', messages.typedMonth],
    ['15.0.2027 16.30', messages.typedMonth],
    ['15. march 2027 16.30', messages.typedMonth],
    ['31.02.2027 16.30', messages.typedDay('februar', 2027, 28)],
    ['31. april 2027 16.30', messages.typedDay('april', 2027, 30)],
    ['0.3.2027 16.30', messages.typedDay('mars', 2027, 31)],
    ['15.03.2027 24.00', messages.typedClock],
    ['15.03.2027 16.60', messages.typedClock],
    ['28.03.2027 02.30', messages.typedGap('02.30')],
    ['15.03.2027 16.30 sommartid', messages.typedSeason('vintertid')],
    ['15.07.2027 16.30 vintertid', messages.typedSeason('sommartid')],
    ['28.03.2027 02.30 vintertid', messages.typedGap('02.30')],
    ['15.03.2027 vintertid', messages.typedClockMissing],
    ['tysdag 15. mars 2027 kl. 16.30', messages.typedWeekday('måndag 15.\u00a0mars 2027 kl.\u00a016.30')],
    ['15/3/2027 16.30', messages.typedForm],
    ['3/15/2027', messages.typedForm],
    ['15-03-2027 16:30', messages.typedForm],
    ['2027-02-31T12:00:00Z', messages.typedForm],
    ['2027-02-31 12:00', messages.typedDay('februar', 2027, 28)],
    ['2027-03-15T16:30:45Z', messages.typedForm],
    ['١٥.٠٣.٢٠٢٧ ١٦.٣٠', messages.typedForm],
    ['１５.０３.２０２７ １６.３０', messages.typedForm],
    ['i morgon kl. 16.30', messages.typedForm],
    ['tull', messages.typedForm],
    ['', messages.typedForm],
    ['15.03.2027 16.30'.repeat(1000), messages.typedForm],
  ])('%j: %s', (text, problem) => expect(typedInstant(text)).toEqual({ problem }))
})

describe('the hour that comes twice, in the night when the clock is put back', () => {
  const choices = ['31.10.2027 02.30 sommartid', '31.10.2027 02.30 vintertid']

  test.each(['31.10.2027 02.30', 'søndag 31. oktober 2027 kl. 02.30', '2027-10-31T02:30'])(
    '%j: which one is asked, and not guessed',
    (text) => expect(typedInstant(text)).toEqual({ problem: messages.typedTwice, choices }),
  )

  test('each choice is one of the two, and is shown as it was chosen', () => {
    const values = ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']
    expect(choices.map(typedInstant)).toEqual(values.map((value) => ({ value })))
    expect(values.map(instantText)).toEqual(choices)
    expect(typedInstant('31. oktober 2027 kl. 2.30 (vintertid)')).toEqual({ value: values[1] })
    expect(typedInstant('31.10.2027 02.30 sommertid')).toEqual({ value: values[0] })
    expect(typedInstant('2027-10-31T02:30:00+01:00')).toEqual({ value: values[1] })
  })

  test('the hours before and after come once', () => {
    expect(typedInstant('31.10.2027 01.59')).toEqual({ value: '2027-10-30T23:59:00.000Z' })
    expect(typedInstant('31.10.2027 03.00')).toEqual({ value: '2027-10-31T02:00:00.000Z' })
    expect(seasonIfTwice('2027-10-31T02:00:00.000Z')).toBeUndefined()
    expect(seasonIfTwice('tull')).toBeUndefined()
  })
})

test('the years that raise no question go from 2000 to ten years from now', () => {
  const now = new Date('2026-11-27T10:00:00Z')
  const usual = (year: number) => isUsualYear(`${year}-06-15T10:00:00Z`, now)
  expect([1990, 1999, 2000, 2026, 2036, 2037, 2062].map(usual)).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(isUsualYear('tull', now)).toBe(true)
})

describe('instants drawn by chance', () => {
  const random = randomFrom(20_270_315).fraction
  const minute = 60_000
  const first = Date.parse('1990-01-02T12:00:00Z') / minute
  const last = Date.parse('2100-12-31T12:00:00Z') / minute
  const anyInstant = () => new Date(Math.floor(first + random() * (last - first)) * minute)
  // The nights when clocks change are one in a thousand, so they are drawn separately as well.
  const nearChange = () => {
    const year = 2000 + Math.floor(random() * 100)
    const month = random() < 0.5 ? 2 : 9
    const sunday = 31 - new Date(Date.UTC(year, month, 31)).getUTCDay()
    return new Date(Date.UTC(year, month, sunday) + Math.floor(random() * 300) * minute)
  }
  /** The ways that say which of two hours is meant. */
  const exact = [
    (at: Date) => instantText(at.toISOString()) ?? '',
    (at: Date) => osloIso(at),
    (at: Date) => at.toISOString(),
  ]
  const ways = [
    ...exact,
    (at: Date) => shortDateTimeText(at),
    (at: Date) => dateTimeText(at),
    (at: Date) => dateTimeText(at, 'nb'),
    (at: Date) => osloIso(at).slice(0, 16),
    (at: Date) => {
      const { day, month, year, hour, minute } = osloClock(at)
      return `${day}.${month}.${year} ${hour}:${String(minute).padStart(2, '0')}`
    },
  ]

  test.each(ways.map((way) => [way(new Date('2027-03-15T15:30Z')), way] as const))(
    'written as %j are read as themselves, but for an hour that comes twice, where it is asked which',
    (_example, way) => {
      for (let round = 0; round < 500; round++) {
        const at = round % 2 ? anyInstant() : nearChange()
        const isAsked = instantsAt(osloClock(at)).length === 2 && !exact.includes(way)
        const expected = isAsked ? { problem: messages.typedTwice } : { value: at.toISOString() }
        expect(typedInstant(way(at)), way(at)).toMatchObject(expected)
      }
    },
  )

  test('with one character changed are read as what they say, or refused', () => {
    const marks = [...'0123456789.: -/kljanfebmsTZ+\u00a0–٣３']
    for (let round = 0; round < 5000; round++) {
      const text = ways[Math.floor(random() * ways.length)]?.(anyInstant()) ?? ''
      const place = Math.floor(random() * text.length)
      const mark = marks[Math.floor(random() * marks.length)]
      const read = typedInstant(text.slice(0, place) + mark + text.slice(place + 1))
      if ('problem' in read) expect(read.problem).toMatch(/\.$/)
      else expect(typedInstant(instantText(read.value) ?? '')).toEqual(read)
    }
  })

  test('text of any characters is never taken for a time, and never throws', () => {
    for (let round = 0; round < 5000; round++) {
      const length = Math.floor(random() * 70)
      const text = Array.from({ length }, () => String.fromCharCode(Math.floor(random() * 0x10000))).join('')
      expect(typedInstant(text)).toHaveProperty('problem')
    }
  })
})

test('what is stored is shown as the clock in Oslo reads, and what is no time is not shown as one', () => {
  expect(instantText('2027-03-15T15:30:12.345Z')).toBe('15.03.2027 16.30')
  expect(instantText('1927-03-15T15:30:00Z')).toBe('15.03.1927 16.30')
  expect(instantText('')).toBeUndefined()
  expect(instantText('tull')).toBeUndefined()
})
