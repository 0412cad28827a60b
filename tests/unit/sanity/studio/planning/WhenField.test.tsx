import { expect, test } from 'vitest'
import { plannedMessages as words } from '#sanity/studio/messages/planned.ts'
import { comingInstant } from '#sanity/studio/planning/WhenField.tsx'

const now = new Date('2026-10-20T12:00:00Z')

test('a time to come is one in Oslo, on both sides of a clock change', () => {
  expect(comingInstant('24.10.2026 08.00', now)).toEqual({ value: '2026-10-24T06:00:00.000Z' })
  expect(comingInstant('26. oktober 2026 kl. 8.00', now)).toEqual({ value: '2026-10-26T07:00:00.000Z' })
})

test('a time that comes twice is asked about, and one that does not exist is refused', () => {
  expect(comingInstant('25.10.2026 02.30', now)).toMatchObject({
    choices: ['25.10.2026 02.30 sommartid', '25.10.2026 02.30 vintertid'],
  })
  expect(comingInstant('28.03.2027 02.30', now)).toHaveProperty('problem')
})

test('nothing is planned for no time, or for one that has passed', () => {
  expect(comingInstant('  ', now)).toEqual({ problem: words.whenMissing })
  expect(comingInstant('20.10.2026 14.00', now)).toEqual({ problem: words.passed })
  expect(comingInstant('20.10.2026 14.01', now)).toHaveProperty('value')
})
