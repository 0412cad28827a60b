import { describe, expect, test } from 'vitest'
import { messages } from '#schemas/messages.ts'
import { numberText, typedNumber } from '#schemas/typed/number.ts'

describe('a number', () => {
  test.each([
    ['3', 3],
    [' 0 ', 0],
    ['-5', -5],
    ['−5', -5],
    ['1,5', 1.5],
    ['1.25', 1.25],
  ])('%j is %d', (text, number) => expect(typedNumber(text)).toEqual({ value: number }))

  test.each(['', '-', '1e', '1e3', '--5', 'tre', '1 000', '1,', '٣', '9'.repeat(50), '1.000.000'])(
    '%j is refused',
    (text) => expect(typedNumber(text)).toEqual({ problem: messages.typedNumber }),
  )

  test('is shown as it is read', () => {
    for (const number of [0, 7, -3, 1.5, 123_456_789]) {
      expect(typedNumber(numberText(number))).toEqual({ value: number })
    }
  })
})
