import { describe, expect, it } from 'vitest'
import { recentText } from '#lib/dates/format.ts'
import { recentDay, recentMidnights } from '#lib/dates/recent.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const now = '2026-11-28T09:00:00Z'

describe('a time that is told to readers', () => {
  it.each([
    ['nn', 'i dag kl. 07.05', 'i går kl. 23.59', '26. november 2026'],
    ['nb', 'i dag kl. 07.05', 'i går kl. 23.59', '26. november 2026'],
    ['en', 'today at 07:05', 'yesterday at 23:59', '26 November 2026'],
    ['se', 'odne dii. 07.05', 'ikte dii. 23.59', 'skábmamánu 26. beaivi 2026'],
    ['ar', 'i dag kl. 07.05', 'i går kl. 23.59', '26. november 2026'],
  ] as const)('%s has the clock today and yesterday, and else its day', (language, today, yesterday, day) => {
    const told = ['2026-11-28T06:05:00Z', '2026-11-27T22:59:00Z', '2026-11-26T22:59:00Z']
    expect(told.map((at) => plain(recentText(at, now, false, language)))).toEqual([today, yesterday, day])
  })

  it('keeps the clock of an earlier day where the day alone does not say enough', () => {
    expect(plain(recentText('2026-11-20T06:05:00Z', now, true))).toBe('20. november 2026 kl. 07.05')
  })

  it('is of neither day when it is still to come, or a year ago', () => {
    expect(recentDay('2026-11-29T06:05:00Z', now)).toBeUndefined()
    expect(recentDay('2025-11-28T09:00:00Z', now)).toBeUndefined()
  })
})

it.each([
  ['an ordinary day', '2026-06-10T10:00:00Z'],
  ['the day of 23 hours', '2025-03-30T10:00:00Z'],
  ['the day before it', '2025-03-29T22:59:59.999Z'],
  ['the day of 25 hours', '2024-10-27T00:30:00Z'],
  ['the day before it', '2024-10-26T21:59:59.999Z'],
  ['New Year’s Eve', '2026-12-31T22:59:59.999Z'],
  ['the last day that can be written', '9999-12-31T12:00:00Z'],
])('changes at its three midnights in Oslo, and at no other millisecond: %s', (_, at) => {
  const ms = recentMidnights(at).map((midnight) => midnight.getTime())
  const days = ms.map((midnight) => [-1, 0].map((off) => recentDay(at, new Date(midnight + off))))
  expect(days).toEqual([
    [undefined, 'today'],
    ['today', 'yesterday'],
    ['yesterday', undefined],
  ])
})
