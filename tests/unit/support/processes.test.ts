import { expect, test } from 'vitest'
import { processorOf } from '#tests/support/processes.ts'

test('the time that a process has taken of the processor is in µs, and that of several is their sum', () => {
  const before = process.cpuUsage()
  const counted = processorOf([process.pid])
  while (process.cpuUsage(before).user < 200_000);
  const { user, system } = process.cpuUsage(before)
  const taken = processorOf([process.pid]) - counted
  // Both count in steps, of 10 ms the one.
  expect(Math.abs(taken - user - system)).toBeLessThan(50_000)
  expect(processorOf([process.pid, process.pid])).toBeGreaterThanOrEqual(2 * counted)
})
