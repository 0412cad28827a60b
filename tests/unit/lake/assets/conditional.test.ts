import { expect, test } from 'vitest'
import { attachment, isUnchanged } from '#lake/assets/conditional.ts'

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
])('If-None-Match %s and the tag "a": unchanged is %s', (header, expected) => {
  expect(isUnchanged(header, '"a"')).toBe(expected)
})

test('a name to save under cannot end the header or its quotes', () => {
  expect(attachment('a"\r\nx: y\\.pdf')).toBe(
    `attachment; filename="a___x: y_.pdf"; filename*=UTF-8''a%22%0D%0Ax%3A%20y%5C.pdf`,
  )
  expect(attachment("Ráđđi's (1).pdf")).toBe(
    `attachment; filename="R___i's (1).pdf"; filename*=UTF-8''R%C3%A1%C4%91%C4%91i%27s%20%281%29.pdf`,
  )
})
