import { expect, test } from 'vitest'
import { openDatabase } from '#server/database.ts'
import { handledIn } from '#server/freshness/handled.ts'

test('any of a delivery’s keys makes it known', () => {
  const handled = handledIn(openDatabase(':memory:'))
  handled.add(['key a', 'signature b'])
  expect(handled.has(['key x', 'signature b'])).toBe(true)
  expect(handled.has(['key x'])).toBe(false)
  expect(handled.has([])).toBe(false)
})

test('the oldest keys are forgotten, so that what is kept is bounded', () => {
  const handled = handledIn(openDatabase(':memory:'), 3)
  for (const key of ['a', 'b', 'c', 'd']) handled.add([key])
  expect(handled.has(['a'])).toBe(false)
  expect(['b', 'c', 'd'].every((key) => handled.has([key]))).toBe(true)
})

test('a key that is told of twice makes no other be forgotten', () => {
  const handled = handledIn(openDatabase(':memory:'), 3)
  handled.add(['a', 'b', 'c'])
  for (let i = 0; i < 10; i++) handled.add(['c'])
  expect(handled.has(['a'])).toBe(true)
})

test('what was handled is known after a restart', () => {
  const database = openDatabase(':memory:')
  handledIn(database).add(['key a'])
  expect(handledIn(database).has(['key a'])).toBe(true)
})
