import { expect, test } from 'vitest'
import { fromBokmaal } from '#sanity/studio/times/bokmaal.ts'

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** What a language says of times, long ago and soon. */
const said = (locale: string): string[] => {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2026, 0, day, 12)))
  return [
    ...units.flatMap((unit) => [-5, -2, -1, 0, 1, 2, 5].map((count) => relative.format(count, unit))),
    ...units.flatMap((unit) =>
      [1, 2].map((count) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
      ),
    ),
    ...days.map((day) => day.toLocaleDateString(locale, { dateStyle: 'full' })),
    // The two differ in which spaces do not break.
  ].map((text) => text.replace(/\s/g, ' '))
}

test('what Bokmål says of times becomes what Nynorsk says, by what this machine knows of both', () => {
  expect(said('nb-NO').map(fromBokmaal)).toEqual(said('nn-NO'))
})

test('short forms become Nynorsk too', () => {
  const relative = new Intl.RelativeTimeFormat('nb-NO', { style: 'short' })
  expect(fromBokmaal(relative.format(-40, 'second'))).toBe('for 40 sek sidan')
  expect(fromBokmaal(relative.format(-2, 'week'))).toBe('for 2 v. sidan')
})

test('other words are left', () => {
  expect(fromBokmaal('27. nov. 2026 kl. 14.30')).toBe('27. nov. 2026 kl. 14.30')
})
