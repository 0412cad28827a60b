import { expect, test } from 'vitest'
import { nextAttemptAt } from '#lake/webhooks/schedule.ts'

const minutes = 60_000

test('the first retry comes after a second, each later one after twice as long, up to a minute', () => {
  const delays = [1, 2, 3, 6, 7, 8, 20].map((attempts) => nextAttemptAt(0, attempts, 0))
  expect(delays).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000])
})

test('a message is given up when half an hour has passed', () => {
  expect(nextAttemptAt(0, 30, 29 * minutes)).toBe(30 * minutes)
  expect(nextAttemptAt(0, 30, 29 * minutes + 1)).toBeUndefined()
})

test('a message that waited while the lake was stopped gets an attempt, and is then given up', () => {
  expect(nextAttemptAt(0, 1, 600 * minutes)).toBeUndefined()
})
