import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countDeliveries } from '#server/freshness/deliveries.ts'
import type { Receipt, Rejection } from '#server/freshness/receive.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const accepted: Receipt = { status: 200, message: 'Accepted' }
const refused = (rejected: Rejection): Receipt => ({ status: 401, message: 'No', rejected })

function counting() {
  const told: object[] = []
  const deliveries = countDeliveries({ now: () => new Date(), warn: (each) => void told.push(each) })
  return { ...deliveries, told }
}

test('what was accepted and what was rejected is counted, each with the time of the last', () => {
  const { note, counts } = counting()
  expect(counts()).toEqual({ accepted: 0, rejected: 0, lastAcceptedAt: undefined, lastRejectedAt: undefined })
  note(accepted)
  vi.advanceTimersByTime(1000)
  for (const reason of ['wrong signature', 'malformed'] as const) note(refused(reason))
  expect(counts()).toEqual({
    accepted: 1,
    rejected: 2,
    lastAcceptedAt: new Date('2026-11-22T12:00:00Z'),
    lastRejectedAt: new Date('2026-11-22T12:00:01Z'),
  })
})

test('one that could not be taken in at the moment is neither', () => {
  const { note, counts, told } = counting()
  note({ status: 503, message: 'Too many changes wait to be handled; please deliver it again.' })
  expect([counts(), told]).toEqual([expect.objectContaining({ accepted: 0, rejected: 0 }), []])
})

test('the first rejection is logged at once, and those of a minute together when it is over', () => {
  const { note, told } = counting()
  for (let sent = 0; sent < 10_000; sent++) note(refused(sent % 4 === 0 ? 'stale signature' : 'not signed'))
  expect(told).toEqual([expect.objectContaining({ reasons: { 'stale signature': 1 } })])
  vi.advanceTimersByTime(59_999)
  expect(told).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(told[1]).toMatchObject({ reasons: { 'stale signature': 2499, 'not signed': 7500 } })
  vi.advanceTimersByTime(600_000)
  expect(told).toHaveLength(2)
  note(refused('no secret'))
  expect(told[2]).toMatchObject({ reasons: { 'no secret': 1 }, perhaps: [expect.stringContaining('SECRET')] })
})

test('a flood is a line a minute', () => {
  const { note, told } = counting()
  for (let second = 0; second < 600; second++) {
    for (let sent = 0; sent < 10; sent++) note(refused('wrong signature'))
    vi.advanceTimersByTime(1000)
  }
  expect(told.length).toBeLessThanOrEqual(11)
  const counted = told.map((each) => Object.values((each as { reasons: Record<string, number> }).reasons))
  expect(counted.flat().reduce((sum, count) => sum + count, 0)).toBe(6000)
})
