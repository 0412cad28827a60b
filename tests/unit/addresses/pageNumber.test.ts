import { expect, it } from 'vitest'
import { pageNumber } from '#lib/addresses/pageNumber.ts'

it('reads a page from 2 on', () => {
  expect(pageNumber('2')).toBe(2)
  expect(pageNumber('14')).toBe(14)
})

it.each(['1', '0', '-1', '02', '2.0', '2a', ' 2', '', '1e3', '٣', '9999999'])(
  'there is no page %j',
  (segment) => {
    expect(pageNumber(segment)).toBeUndefined()
  },
)
