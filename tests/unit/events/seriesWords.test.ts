import { describe, expect, it, test } from 'vitest'
import type { Language } from '#lib/content/language.ts'
import type { Occurrence } from '#lib/content/occurrence.ts'
import { numberOfDay, weekdayOf } from '#lib/dates/days.ts'
import { instantsAt, osloClock, osloDay } from '#lib/dates/oslo.ts'
import { addDays } from '#lib/dates/shift.ts'
import { patternOf, type SeriesPattern } from '#lib/events/seriesPattern.ts'
import { daysOfRule } from '#lib/events/seriesRule.ts'
import { mostNamed, seriesInWords } from '#lib/events/seriesWords.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

/** An instant at a time of day in Oslo. */
function at(day: string, clock = '11.00'): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = clock.split('.').map(Number)
  const [instant] = instantsAt({ year, month, day: date, hour, minute })
  if (instant === undefined) throw new RangeError(`${day} ${clock} is no time in Oslo`)
  return instant.toISOString()
}

const date = (day: string, clock = '11.00', more: Partial<Occurrence> = {}): Occurrence => ({
  key: day,
  startsAt: at(day, clock),
  endsAt: undefined,
  status: undefined,
  previousStart: undefined,
  reason: undefined,
  place: undefined,
  ...more,
})

const every = (days: number, from: string, until: string): string[] => {
  const found: string[] = []
  for (let day = from; day <= until; day = addDays(day, days)) found.push(day)
  return found
}

const said = (dates: readonly Occurrence[], language: Language = 'nn', now?: string, allDay = false) =>
  seriesInWords(dates, language, now, allDay).replaceAll('\u00a0', ' ')

const later = '2027-03-10T00:00:00Z'

/** Every Wednesday of spring, over the change of clocks of 28 March. */
const wednesdays = every(7, '2027-03-03', '2027-06-16')
const weekly = wednesdays.map((day) => date(day))

describe('a series in words', () => {
  it('says every week with the last day, and the first until it has come', () => {
    expect(said(weekly, 'nn', later)).toBe('kvar onsdag kl. 11.00 til 16. juni 2027')
    expect(said(weekly)).toBe('kvar onsdag kl. 11.00 frå 3. mars til 16. juni 2027')
    expect(said(weekly, 'nn', '2027-03-03T09:59:59Z')).toContain('frå 3. mars')
    expect(said(weekly, 'nn', '2027-03-03T10:00:00Z')).not.toContain('frå')
  })

  it('is regular by the clock on the wall, though its hours in UTC are not', () => {
    expect(new Set(weekly.map(({ startsAt }) => startsAt.slice(11))).size).toBe(2)
    expect(said(weekly, 'nn', later)).toBe('kvar onsdag kl. 11.00 til 16. juni 2027')
  })

  it('says the end where all dates have the same', () => {
    const ending = (clock: (index: number) => string) =>
      wednesdays.map((day, index) => date(day, '11.00', { endsAt: at(day, clock(index)) }))
    expect(
      said(
        ending(() => '13.00'),
        'nn',
        later,
      ),
    ).toBe('kvar onsdag kl. 11.00–13.00 til 16. juni 2027')
    expect(
      said(
        ending((index) => (index === 3 ? '14.00' : '13.00')),
        'nn',
        later,
      ),
    ).toBe('kvar onsdag kl. 11.00 til 16. juni 2027')
  })

  it('says which days are left out, and many in a row as one span', () => {
    const without = (...days: string[]) => weekly.filter(({ key }) => !days.includes(key ?? ''))
    expect(said(without('2027-05-12'), 'nn', later)).toBe(
      'kvar onsdag kl. 11.00 til 16. juni 2027, ikkje 12. mai',
    )
    expect(said(without('2027-03-24', '2027-05-12'), 'nn', later)).toBe(
      'kvar onsdag kl. 11.00 til 16. juni 2027, ikkje 24. mars og 12. mai',
    )
    expect(said(without('2027-03-24', '2027-05-05', '2027-05-12', '2027-05-19'), 'nn', later)).toBe(
      'kvar onsdag kl. 11.00 til 16. juni 2027, ikkje 24. mars og frå 5. mai til 19. mai',
    )
  })

  it('says what is moved, cancelled, at another time, and beside the rule', () => {
    const changed = weekly.map((one) => {
      if (one.key === '2027-05-12')
        return {
          ...one,
          status: 'rescheduled' as const,
          previousStart: one.startsAt,
          startsAt: at('2027-05-13'),
        }
      if (one.key === '2027-05-19') return { ...one, status: 'cancelled' as const }
      if (one.key === '2027-05-26') return date('2027-05-26', '13.00')
      return one
    })
    expect(said([...changed, date('2027-06-18', '09.00')], 'nn', later)).toBe(
      'kvar onsdag kl. 11.00 til 16. juni 2027; onsdag 26. mai kl. 13.00; onsdag 12. mai er flytta til torsdag 13. mai; onsdag 19. mai er avlyst; òg fredag 18. juni kl. 09.00',
    )
  })

  it('says the time of day of what is moved where it is another, alone where the day is the same', () => {
    const moved = (to: string) =>
      said(
        weekly.map((one) =>
          one.key === '2027-05-12'
            ? { ...one, status: 'rescheduled' as const, previousStart: one.startsAt, startsAt: to }
            : one,
        ),
        'nn',
        later,
      ).split('; ')[1]
    expect(moved(at('2027-05-13', '14.00'))).toBe('onsdag 12. mai er flytta til torsdag 13. mai kl. 14.00')
    expect(moved(at('2027-05-12', '14.00'))).toBe('onsdag 12. mai er flytta til kl. 14.00')
  })

  it('says every second, third and fourth week, and several weekdays', () => {
    const weeks = (n: number) => every(7 * n, '2027-03-03', '2027-12-15').map((day) => date(day))
    expect(said(weeks(2), 'nn', later)).toBe('annankvar onsdag kl. 11.00 til 8. desember 2027')
    expect(said(weeks(3), 'nn', later)).toBe('onsdag kvar tredje veke kl. 11.00 til 1. desember 2027')
    expect(said(weeks(4), 'nn', later)).toBe('onsdag kvar fjerde veke kl. 11.00 til 8. desember 2027')
    const both = (later: string) =>
      every(7, '2027-03-02', '2027-04-27').flatMap((day) => [date(day), date(addDays(day, 2), later)])
    expect(said(both('11.00'), 'nn', later)).toBe('kvar tysdag og torsdag kl. 11.00 til 29. april 2027')
    expect(said(both('18.30'), 'nn', later)).toBe(
      'kvar tysdag kl. 11.00 og torsdag kl. 18.30 til 29. april 2027',
    )
    const second = every(14, '2027-03-02', '2027-06-27').flatMap((day) => [date(day), date(addDays(day, 2))])
    expect(said(second, 'nn', later)).toBe('tysdag og torsdag annakvar veke kl. 11.00 til 24. juni 2027')
    expect(
      said(
        every(1, '2027-03-02', '2027-03-31').map((day) => date(day)),
        'nn',
        later,
      ),
    ).toBe('kvar dag kl. 11.00 til 31. mars 2027')
  })

  it('says the last such weekday of each month', () => {
    const last = ['2027-01-27', '2027-02-24', '2027-03-31', '2027-04-28', '2027-05-26', '2027-06-30']
    expect(
      said(
        last.map((day) => date(day, '10.00')),
        'nn',
        later,
      ),
    ).toBe('siste onsdag i kvar månad kl. 10.00 til 30. juni 2027')
    const second = ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-13', '2027-05-11']
    expect(
      said(
        second.map((day) => date(day)),
        'nn',
        later,
      ),
    ).toBe('andre tysdag i kvar månad kl. 11.00 til 11. mai 2027')
  })

  it('says the years of all days where they are several', () => {
    const winter = every(7, '2026-11-04', '2027-01-27').filter((day) => day !== '2026-12-23')
    expect(said(winter.map((day) => date(day)))).toBe(
      'kvar onsdag kl. 11.00 frå 4. november 2026 til 27. januar 2027, ikkje 23. desember 2026',
    )
  })

  it('lists dates without a rule, and counts them where they are many', () => {
    const days = ['2027-03-03', '2027-03-12', '2027-04-19']
    expect(said(days.map((day) => date(day)))).toBe(
      'onsdag 3. mars, fredag 12. mars og måndag 19. april 2027, alle kl. 11.00',
    )
    expect(said([date('2027-03-03'), date('2027-03-12', '12.00')])).toBe(
      'onsdag 3. mars kl. 11.00 og fredag 12. mars 2027 kl. 12.00',
    )
    const random = randomFrom(7)
    const many = [...new Set(Array.from({ length: 60 }, () => addDays('2027-01-04', random.below(300))))]
    expect(said(many.map((day) => date(day)))).toMatch(
      new RegExp(`^${many.length} datoar frå \\d+\\. januar til \\d+\\. \\p{L}+ 2027$`, 'u'),
    )
  })

  it('says only days of whole days, and one date as it is', () => {
    expect(said(weekly, 'nn', later, true)).toBe('kvar onsdag til 16. juni 2027')
    expect(said([date('2027-03-03')])).toBe('onsdag 3. mars 2027 kl. 11.00')
    expect(said([])).toBe('')
  })

  it('does not name a time of day where each date has its own', () => {
    const varied = wednesdays.map((day, index) => date(day, `${10 + (index % 8)}.30`))
    expect(said(varied, 'nn', later)).toBe('kvar onsdag til ulike klokkeslett til 16. juni 2027')
  })

  it('counts the cancelled and the moved where they are many', () => {
    const all = weekly.map((one, index) => (index < 9 ? { ...one, status: 'cancelled' as const } : one))
    expect(said(all, 'nn', later)).toBe('kvar onsdag kl. 11.00 til 16. juni 2027; 9 av datoane er avlyste')
  })

  it('is in the language of the page', () => {
    const without = weekly.filter(({ key }) => key !== '2027-05-12')
    expect(said(without, 'nb', later)).toBe('hver onsdag kl. 11.00 til 16. juni 2027, ikke 12. mai')
    expect(said(without, 'en')).toBe('every Wednesday at 11:00 from 3 March until 16 June 2027, not 12 May')
    expect(said(without, 'se', later)).toBe(
      'juohke vahku: gaskavahkku dii. 11.00 – geassemánu 16. beaivi 2027, ii: miessemánu 12. beaivi',
    )
  })
})

/** What is held, cancelled and moved from where, as far as the words name it: «2027-05-12 660». */
type Claims = { held: string[]; cancelled: string[] }

const told = ({ day, clock }: { day: string; clock: number }) => `${day} ${clock}`

/** Every date that the pattern claims, which is all that the words are made of. */
function claimed({ regular, otherTimes, beside, cancelled, moved }: SeriesPattern): Claims {
  const held = new Map<string, string>()
  if (regular) {
    const left = new Set(regular.without.flat())
    for (const day of daysOfRule(regular.rule, regular.from, regular.until)) {
      if (left.has(day)) continue
      const clock = regular.clocks.find(({ weekday }) => weekday === weekdayOf(numberOfDay(day)))?.clock
      held.set(day, told({ day, clock: regular.isVaried ? 0 : (clock ?? -1) }))
    }
  }
  for (const one of otherTimes) held.set(one.day, told(one))
  const isOfRule = (day: string) => held.has(day)
  const gone = [...cancelled, ...moved.map(({ from }) => from)]
  // A day has one date of the rule, and any more of it are beside.
  const goneOfRule = new Set<string>()
  for (const { day } of gone) if (isOfRule(day)) goneOfRule.add(day)
  for (const day of goneOfRule) held.delete(day)
  return {
    held: [...held.values(), ...beside.map(told), ...moved.map(({ to }) => told(to))].sort(),
    cancelled: cancelled.map(told).sort(),
  }
}

function are(occurrences: readonly Occurrence[], isVaried: boolean): Claims {
  const toldOf = (instant: string) => {
    const { hour, minute } = osloClock(instant)
    return told({ day: osloDay(instant), clock: isVaried ? 0 : hour * 60 + minute })
  }
  return {
    held: occurrences
      .filter(({ status }) => status !== 'cancelled')
      .map(({ startsAt }) => toldOf(startsAt))
      .sort(),
    cancelled: occurrences
      .filter(({ status }) => status === 'cancelled')
      .map(({ startsAt }) => toldOf(startsAt))
      .sort(),
  }
}

/** A series somebody may have made, and changed in any way; at most one date a day. */
function someSeries(random: Random): Occurrence[] {
  const from = addDays('2026-01-01', random.below(2000))
  const weekdays = random.some([0, 1, 2, 3, 4, 5, 6], 3)
  const weeks = 1 + random.below(5)
  const length = 1 + random.below(random.chance(0.2) ? 300 : 40)
  const clocks = ['00.00', '02.30', '11.00', '18.30', '23.59'] as const
  const usual = random.pick(clocks)
  const days = new Set<string>()
  for (let day = 0; days.size < length && day < 3000; day++) {
    const monday = weekdayOf(numberOfDay(from))
    if (!weekdays.includes((monday + day) % 7)) {
      if (random.chance(0.01)) days.add(addDays(from, day))
      continue
    }
    if (Math.floor((monday + day) / 7) % weeks === 0 && !random.chance(0.05)) days.add(addDays(from, day))
    if (weekdays.length === 0) break
  }
  const isVaried = random.chance(0.1)
  const safe = (day: string, clock: string) => {
    try {
      return at(day, clock)
    } catch {
      // 02.30 on the night when the clock is set forward.
      return at(day, '03.30')
    }
  }
  const taken = new Set(days)
  return [...days].map((day): Occurrence => {
    const clock = isVaried || random.chance(0.03) ? random.pick(clocks) : usual
    const startsAt = safe(day, clock)
    const one: Occurrence = { ...date(day), startsAt }
    if (random.chance(0.05)) return { ...one, status: 'cancelled' }
    if (random.chance(0.05)) {
      const to = addDays(day, random.below(5))
      if (to !== day && taken.has(to)) return one
      taken.add(to)
      return {
        ...one,
        status: 'rescheduled',
        previousStart: startsAt,
        startsAt: safe(to, random.pick(clocks)),
      }
    }
    return random.chance(0.05) ? { ...one, status: 'movedOnline' } : one
  })
}

test('what the words claim is what the dates are, whatever they are', () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
  const random = randomFrom(seed)
  let withRule = 0
  for (let round = 0; round < 300; round++) {
    const series = someSeries(random)
    const pattern = patternOf(series, false)
    const isVaried = pattern.regular?.isVaried === true
    const claims = claimed(pattern)
    const strip = (all: string[]) => (isVaried ? all.map((one) => one.replace(/ \d+$/, ' 0')).sort() : all)
    expect(
      { held: strip(claims.held), cancelled: strip(claims.cancelled) },
      `seed ${seed}, round ${round}: ${JSON.stringify(series)}`,
    ).toEqual(are(series, isVaried))
    if (pattern.regular) withRule++
    for (const language of ['nn', 'nb', 'en', 'se'] as const) {
      const text = seriesInWords(series, language)
      expect(text === '').toBe(series.length === 0)
      expect(text.length, text).toBeLessThan(60 * (mostNamed + 20))
      expect(text).not.toMatch(/undefined|NaN|null/)
    }
  }
  expect(withRule).toBeGreaterThan(50)
})
