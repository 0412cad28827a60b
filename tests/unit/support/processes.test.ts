import { expect, test } from 'vitest'
import { processorOf } from '#tests/support/processes.ts'

/** Node's own figure for the same, in µs since the process started. */
const told = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** In µs: the sum of two counters, each in whole steps of 10 ms. */
const steps = 20_000

test('the time that a process has taken of the processor is in µs, and that of several is their sum', () => {
  const before = told()
  const [one, both] = [processorOf([process.pid]), processorOf([process.pid, process.pid])]
  const after = told()
  expect(one).toBeGreaterThanOrEqual(before - steps)
  expect(one).toBeLessThanOrEqual(after + steps)
  expect(both).toBeGreaterThanOrEqual(2 * (before - steps))
  expect(both).toBeLessThanOrEqual(2 * (after + steps))
})
