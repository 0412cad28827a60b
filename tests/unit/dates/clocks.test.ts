import { describe, expect, test } from 'vitest'
import { clocksIn, isFullClock, lengthIn } from '#lib/dates/clocks.ts'

describe('a clock time', () => {
  test.each([
    ['09.00', 540],
    ['9:30', 570],
    ['kl. 9', 540],
    ['Kl 09.15', 555],
    ['klokka 13', 780],
    ['frå kl. 9.30', 570],
    ['0900', 540],
    ['09:00:00', 540],
    ['9:00 AM', 540],
    ['12:15 pm', 735],
    ['00.00', 0],
    ['\u200b9.30\u00a0', 570],
    ['9.30–', 570],
  ])('is understood as people write it: «%s»', (text, start) => {
    expect(clocksIn(text)).toEqual({ start, end: undefined })
  })

  test.each([
    ['9:30–10', 570, 600],
    ['0900–1000', 540, 600],
    ['09.00 - 09.45', 540, 585],
    ['kl. 9-10.15', 540, 615],
    ['9.30 til 10', 570, 600],
    ['9:30 − 10:00', 570, 600],
    ['22.00—24.00', 1320, 1440],
    ['23–01', 1380, 60],
  ])('may have its end beside it: «%s»', (text, start, end) => {
    expect(clocksIn(text)).toEqual({ start, end })
  })

  test.each([
    '',
    'etter lunsj',
    '25.00',
    '9.75',
    '15.03.2027',
    '24.00',
    '9–10–11',
    '13 pm',
    '9–lunsj',
    '9.3',
    '900',
  ])('is not guessed of «%s»', (text) => {
    expect(clocksIn(text)).toBeUndefined()
  })

  test('is whole when it says its minutes, or that it is one', () => {
    expect(['9.30', '0930', 'kl. 9'].map(isFullClock)).toEqual([true, true, true])
    expect(['9', '16', '093', ''].map(isFullClock)).toEqual([false, false, false, false])
  })
})

describe('a length', () => {
  test.each([
    ['45 min', 45],
    ['30m', 30],
    ['1 t', 60],
    ['1,5 time', 90],
    ['1 t 30 min', 90],
    ['1h30', 90],
    ['2 timar', 120],
    ['+15 minutt', 15],
    ['1 time og 15 minutter', 75],
  ])('is understood: «%s»', (text, minutes) => {
    expect(lengthIn(text)).toBe(minutes)
  })

  test.each(['', '45', '0 min', '99 t', 'ein time', '9.30'])('is not guessed of «%s»', (text) => {
    expect(lengthIn(text)).toBeUndefined()
  })
})
