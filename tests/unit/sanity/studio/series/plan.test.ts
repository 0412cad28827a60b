import { describe, expect, test } from 'vitest'
import { osloClock, osloDay } from '#lib/dates/oslo.ts'
import { answered, firstAnswers } from '#sanity/studio/series/answers.ts'
import type { First, StoredDate } from '#sanity/studio/series/dates.ts'
import { keptByItself, madeOf, planOf } from '#sanity/studio/series/plan.ts'
import { previewText } from '#sanity/studio/series/previewed.ts'
import { daysWished, type Wish } from '#sanity/studio/series/wish.ts'
import { mostDates } from '#schemas/checks/series.ts'

/** A Wednesday at 11.00 in winter. */
const first: First = { startsAt: '2027-03-03T10:00:00.000Z', endsAt: '2027-03-03T12:00:00.000Z' }
const wednesday = 2

const wish = (more: Partial<Wish> = {}): Wish => ({
  weeks: 1,
  weekdays: [wednesday],
  until: { day: '2027-06-16' },
  holidays: new Set(),
  ...more,
})
const daysOf = (more: Partial<Wish> = {}, day = '2027-03-03') => daysWished(day, wish(more))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the days of a wish', () => {
  test('are every n weeks on these weekdays, from the first to the last day', () => {
    expect(daysOf().days).toHaveLength(16)
    expect(daysOf().days.at(-1)).toBe('2027-06-16')
    expect(daysOf({ until: { day: '2027-06-15' } }).days.at(-1)).toBe('2027-06-09')
    expect(daysOf({ weeks: 2, until: { count: 4 } }).days).toEqual([
      '2027-03-03',
      '2027-03-17',
      '2027-03-31',
      '2027-04-14',
    ])
    expect(daysOf({ weekdays: [1, 3], until: { count: 4 } }).days).toEqual([
      '2027-03-03',
      '2027-03-04',
      '2027-03-09',
      '2027-03-11',
    ])
  })

  test('are no public holidays, which are told, unless the editor wants one', () => {
    const mondays = (holidays: string[]) =>
      daysOf({ weekdays: [0], until: { day: '2027-05-31' }, holidays: new Set(holidays) }, '2027-03-01')
    expect(mondays([]).holidays).toEqual([
      { day: '2027-03-29', name: 'andre påskedag' },
      { day: '2027-05-17', name: 'grunnlovsdagen og andre pinsedag' },
    ])
    expect(mondays([]).days).not.toContain('2027-05-17')
    expect(mondays(['2027-05-17']).days).toContain('2027-05-17')
    expect(mondays(['2027-05-17']).days).not.toContain('2027-03-29')
  })

  test('are as many as asked for, with no holiday counted', () => {
    const { days } = daysOf({ weekdays: [0], until: { count: 12 } }, '2027-03-01')
    expect(days).toHaveLength(12)
    expect(days.at(-1)).toBe('2027-05-31')
  })

  test('have the first one, though it is a holiday or on another weekday', () => {
    expect(daysOf({ weekdays: [wednesday], until: { count: 3 } }, '2027-05-17').days).toEqual([
      '2027-05-17',
      '2027-05-19',
      '2027-05-26',
    ])
  })

  test('are 200 at most, and it is said when there would be more', () => {
    const all = daysOf({ weekdays: [0, 1, 2, 3, 4, 5, 6], until: { day: '2099-12-31' } })
    expect(all.days).toHaveLength(mostDates)
    expect(all.isCut).toBe(true)
    expect(daysOf().isCut).toBe(false)
    expect(daysOf({ until: { count: 10 } }).isCut).toBe(false)
  })
})

describe('the preview', () => {
  test('says how many, from when until when, and what is left out', () => {
    const { days, holidays, isCut } = daysOf({ weekdays: [0], until: { day: '2027-06-16' } }, '2027-04-12')
    expect(plain(previewText({ days, holidays, isCut }))).toBe(
      '9 datoar, 12. april – 14. juni 2027, ikkje 17. mai (grunnlovsdagen og andre pinsedag)',
    )
    expect(plain(previewText(daysOf()))).toBe('16 datoar, 3. mars – 16. juni 2027')
    expect(plain(previewText(daysOf({ until: { day: '2028-01-12' } })))).toContain(
      '3. mars 2027 – 12. januar 2028',
    )
    expect(previewText(daysOf({ weekdays: [] }))).toBe('Ingen andre datoar enn den første.')
  })
})

describe('the dates of a plan', () => {
  const plan = (existing: readonly StoredDate[] = [], more: Partial<Wish> = {}) =>
    planOf(first, daysOf(more).days, existing)

  test('have the clock of the first, also after the clocks have changed', () => {
    const { dates, added } = plan()
    expect(added).toHaveLength(15)
    expect(dates).toHaveLength(15)
    for (const { startsAt = '', endsAt = '' } of dates) {
      expect([osloClock(startsAt).hour, osloClock(endsAt).hour]).toEqual([11, 13])
      expect(osloDay(startsAt)).toBe(osloDay(endsAt))
    }
    expect(new Set(dates.map(({ startsAt = '' }) => startsAt.slice(11))).size).toBe(2)
  })

  test('have no end where the first has none, and end the next day where it does', () => {
    const open = planOf({ ...first, endsAt: undefined }, ['2027-03-03', '2027-03-10'], [])
    expect(open.dates).toEqual([
      { _key: 'd20270310', _type: 'occurrence', startsAt: '2027-03-10T10:00:00.000Z' },
    ])
    const night = { startsAt: '2027-03-20T21:00:00.000Z', endsAt: '2027-03-21T01:00:00.000Z' }
    const [date] = planOf(night, ['2027-03-20', '2027-03-27'], []).dates
    // 22.00 to 02.00, on the night when the clock goes from 02.00 to 03.00.
    expect(date).toMatchObject({ startsAt: '2027-03-27T21:00:00.000Z', endsAt: '2027-03-28T01:00:00.000Z' })
  })

  test('have keys that are made of their days: made twice they are the same', () => {
    expect(plan()).toEqual(plan())
    expect(plan().dates[0]?._key).toBe('d20270310')
    const keys = plan().dates.map(({ _key }) => _key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('keep their keys when they are made again, and only the new are added', () => {
    const { dates } = plan()
    const longer = plan(dates, { until: { day: '2027-06-30' } })
    expect(longer.added.map(({ _key }) => _key)).toEqual(['d20270623', 'd20270630'])
    expect(longer.dates.slice(0, 15)).toEqual(dates)
    expect(longer.left).toEqual([])
    const imported = dates.map((date, index) => ({ ...date, _key: `x${index}` }))
    expect(plan(imported).dates).toEqual(imported)
  })

  test('that are there stay as they are, whatever the clock of the first is now', () => {
    const { dates } = plan()
    const changed = dates.map((date, index) =>
      index === 5 ? { ...date, startsAt: '2027-04-14T12:30:00.000Z' } : date,
    )
    const later = { startsAt: '2027-03-03T13:00:00.000Z', endsAt: undefined }
    expect(planOf(later, daysOf().days, changed).dates).toEqual(changed)
  })

  test('are those that got another day before anybody knew them, by the day that they were made for', () => {
    const { dates } = plan()
    const thursday = dates.map((date, index) =>
      index === 9
        ? { ...date, startsAt: '2027-05-13T09:00:00.000Z', endsAt: '2027-05-13T11:00:00.000Z' }
        : date,
    )
    expect(plan(thursday)).toEqual({ dates: thursday, added: [], left: [] })
    // When all have followed the first to another weekday, their keys say nothing any more.
    const moved = dates.map((date, index) => ({
      ...date,
      ...planOf(first, daysOf({ weekdays: [3] }).days, []).dates[index],
      _key: date._key,
    }))
    expect(plan(moved, { weekdays: [3] }).added.map(({ _key }) => _key)).toEqual([])
  })

  test('are those that were moved, by the day that they were planned for', () => {
    const moved = plan().dates.map((date, index) =>
      index === 9
        ? {
            ...date,
            status: 'rescheduled',
            previousStart: date.startsAt ?? '',
            startsAt: '2027-05-13T09:00:00.000Z',
          }
        : date,
    )
    const again = plan(moved)
    expect(again.left).toEqual([])
    expect(again.dates[9]).toEqual(moved[9])
  })

  test('tell which would go; those that were changed, or have been, stay by themselves', () => {
    const existing = plan().dates.map((date, index) =>
      index === 14 ? { ...date, status: 'cancelled' } : date,
    )
    const now = new Date('2027-03-11T00:00:00Z')
    const shorter = plan(existing, { until: { day: '2027-06-02' } })
    expect(shorter.left.map(({ _key }) => _key)).toEqual(['d20270609', 'd20270616'])
    const kept = keptByItself(shorter.left, now)
    expect([...kept]).toEqual(['d20270616'])
    expect(madeOf(shorter, kept).map(({ _key }) => _key)).toContain('d20270616')
    expect(madeOf(shorter, new Set()).map(({ _key }) => _key)).not.toContain('d20270616')
    const tuesdays = plan(existing, { weekdays: [1] })
    expect(keptByItself(tuesdays.left, now).has('d20270310')).toBe(true)
  })

  test('are in order of time', () => {
    const extra = { _key: 'extra', startsAt: '2027-04-02T10:00:00.000Z', reason: 'Ekstra.' }
    const starts = madeOf(plan([extra]), new Set(['extra'])).map(({ startsAt = '' }) => startsAt)
    expect(starts).toEqual([...starts].sort())
    expect(starts).toContain(extra.startsAt)
  })
})

describe('what an editor types under «Gjenta»', () => {
  const result = (more: object) => answered({ ...firstAnswers(first), ...more }, first)
  const daysIn = (more: object) => {
    const found = result(more)
    return 'wished' in found ? found.wished.days.length : found.problems
  }

  test('begins with every week on the weekday of the first date', () => {
    expect(firstAnswers(first)).toMatchObject({ weeks: 1, weekdays: [wednesday] })
    expect(daysIn({})).toEqual({})
  })

  test('is a last day, written as times are, or a number of dates', () => {
    for (const until of ['16.06.2027', '16.6.2027', '16. juni 2027', 'onsdag 16. juni 2027', '2027-06-16'])
      expect(daysIn({ until }), until).toBe(16)
    expect(daysIn({ count: '15' })).toBe(15)
    expect(daysIn({ count: String(mostDates) })).toBe(mostDates)
  })

  test.each([
    [{ until: '16.06.27' }, { until: 'Skriv dag, månad og årstal, til dømes 16.06.2027.' }],
    [{ until: '31.06.2027' }, { until: 'Skriv dag, månad og årstal, til dømes 16.06.2027.' }],
    [{ until: '03.03.2027' }, { until: 'Dagen må vere etter den første datoen.' }],
    [{ until: '16.06.2026' }, { until: 'Dagen må vere etter den første datoen.' }],
    [{ count: '1' }, { count: 'Skriv eit heilt tal frå 2 til 200.' }],
    [{ count: '201' }, { count: 'Skriv eit heilt tal frå 2 til 200.' }],
    [{ count: 'mange' }, { count: 'Skriv eit heilt tal frå 2 til 200.' }],
    [{ count: '10', weekdays: [] }, { weekdays: 'Vel minst éin vekedag.' }],
  ])('that is %o is told what is wrong', (typed, problems) => {
    expect(result(typed)).toEqual({ problems })
  })
})
