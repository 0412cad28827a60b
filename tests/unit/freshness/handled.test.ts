import { expect, test } from 'vitest'
import { rememberHandled } from '#sanity/freshness/handled.ts'

test('any of a delivery’s keys makes it known', () => {
  const handled = rememberHandled()
  handled.add(['key a', 'signature b'])
  expect(handled.has(['key x', 'signature b'])).toBe(true)
  expect(handled.has(['key x'])).toBe(false)
})

test('the oldest keys are forgotten, so that memory is bounded', () => {
  const handled = rememberHandled(3)
  for (const key of ['a', 'b', 'c', 'd']) handled.add([key])
  expect(handled.has(['a'])).toBe(false)
  expect(['b', 'c', 'd'].every((key) => handled.has([key]))).toBe(true)
})
