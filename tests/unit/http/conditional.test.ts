import { expect, test } from 'vitest'
import { isUnchanged } from '#lib/http/conditional.ts'

test.each([
  [undefined, false],
  ['', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match %s and the tag "a": unchanged is %s', (header, expected) => {
  expect(isUnchanged(header, '"a"')).toBe(expected)
})
