import { expect, it } from 'vitest'
import { hasPassed } from '#lib/dates/deadline.ts'

it('a deadline holds to its very instant', () => {
  const deadline = '2026-03-01T22:59:00Z'
  expect(hasPassed(deadline, '2026-03-01T22:59:00Z')).toBe(false)
  expect(hasPassed(deadline, '2026-03-01T22:59:00.001Z')).toBe(true)
})
