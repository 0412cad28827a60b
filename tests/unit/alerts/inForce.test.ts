import { describe, expect, test } from 'vitest'
import { alertsInForce, isInForce, mostAlerts, nextAlertChange } from '#lib/alerts/inForce.ts'
import { alertOf } from './alertOf.ts'

const at = (time: string) => Date.parse(time)

const [from, to] = ['2026-11-28T13:05:00Z', '2026-11-29T07:00:00Z']

describe('an alert is in force', () => {
  test.each([
    ['not a millisecond before its beginning', at(from) - 1, false],
    ['at its beginning', at(from), true],
    ['a millisecond before its end', at(to) - 1, true],
    ['not at its end', at(to), false],
  ])('%s', (_, now, expected) => {
    expect(isInForce({ from, to }, now)).toBe(expected)
  })

  test('without an end, for ever', () => {
    expect(isInForce({ from, to: undefined }, at('9999-12-31T00:00:00Z'))).toBe(true)
  })

  test('never when its end is not after its beginning', () => {
    const never = { from: to, to: from }
    for (const now of [at(from) - 1, at(from), at(to) - 1, at(to), at(to) + 1])
      expect(isInForce(never, now)).toBe(false)
  })

  test('by the instant, however it is written, through a night when clocks are set back', () => {
    const twice = { from: '2026-10-25T02:30:00+02:00', to: '2026-10-25T02:30:00+01:00' }
    expect(isInForce(twice, at('2026-10-25T00:30:00Z'))).toBe(true)
    expect(isInForce(twice, at('2026-10-25T01:29:59.999Z'))).toBe(true)
    expect(isInForce(twice, at('2026-10-25T01:30:00Z'))).toBe(false)
  })
})

test('several stand by level, then the newest first, and alike on every instance', () => {
  const alerts = [
    alertOf('b', { level: 'info' }),
    alertOf('a', { level: 'warning', from: '2026-11-28T10:00:00Z' }),
    alertOf('c', { level: 'warning', from: '2026-11-28T12:00:00+01:00' }),
    alertOf('e', { level: 'emergency', from: '2026-11-27T10:00:00Z' }),
    alertOf('d', { level: 'warning', from: '2026-11-28T10:00:00Z' }),
  ]
  const ids = (all: typeof alerts) => alertsInForce(all, at('2026-11-28T14:00:00Z')).map(({ _id }) => _id)
  expect(ids(alerts)).toEqual(['e', 'c', 'a', 'd', 'b'])
  expect(ids(alerts.toReversed())).toEqual(['e', 'c', 'a', 'd', 'b'])
})

test('of very many, the gravest have room', () => {
  const alerts = Array.from({ length: 40 }, (_, n) =>
    alertOf(`n${n}`, { level: n === 39 ? 'emergency' : 'info' }),
  )
  const shown = alertsInForce(alerts, at('2026-11-28T14:00:00Z'))
  expect([shown.length, shown[0]?._id]).toEqual([mostAlerts, 'n39'])
})

test('the next change is the nearest beginning or end to come', () => {
  const alerts = [alertOf('a', { from, to }), alertOf('b', { from: '2026-12-24T00:00:00Z' })]
  expect(nextAlertChange(alerts, at(from) - 1)).toBe(at(from))
  expect(nextAlertChange(alerts, at(from))).toBe(at(to))
  expect(nextAlertChange(alerts, at(to))).toBe(at('2026-12-24T00:00:00Z'))
  expect(nextAlertChange(alerts, at('2027-01-01T00:00:00Z'))).toBe(Number.POSITIVE_INFINITY)
})
