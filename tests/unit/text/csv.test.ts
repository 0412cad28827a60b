import { describe, expect, test } from 'vitest'
import { csvOf } from '#lib/text/csv.ts'

test('a table opens right in Norwegian Excel: byte order mark, semicolons, decimal comma, CRLF after each row', () => {
  expect(
    csvOf([
      ['År', 'Del'],
      [2026, 37.5],
    ]),
  ).toBe('\uFEFFÅr;Del\r\n2026;37,5\r\n')
})

describe('a text is shown as it is written', () => {
  test.each([
    ['a;b', '"a;b"'],
    ['sa «hei»', 'sa «hei»'],
    ['sa "hei"', '"sa ""hei"""'],
    ['to\nlinjer', '"to\nlinjer"'],
    ['a,b', 'a,b'],
    ['', ''],
  ])('%j', (text, cell) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${cell}\r\n`)
  })

  test.each(['=1+1', '+47 55', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("https://x";"y")'])(
    'and is no formula: %j',
    (text) => {
      const [cell] = csvOf([[text]])
        .slice(1)
        .split('\r\n')
      expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )
})

test('a negative figure of ours is a figure', () => {
  expect(csvOf([[-2.5]])).toBe('\uFEFF-2,5\r\n')
})
