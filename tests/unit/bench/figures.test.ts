import { expect, test } from 'vitest'
import { figuresOf, median, ratios } from '#tests/bench/figures.ts'

test('percentiles are values that were measured, by nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index)
  expect(figuresOf(values)).toEqual({ count: 200, p50: 100, p99: 198, max: 200 })
})

test('one value is all its own percentiles', () => {
  expect(figuresOf([2.71])).toEqual({ count: 1, p50: 2.7, p99: 2.7, max: 2.7 })
})

test('a median is the middle value, or lies between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, Number.NaN])
})

test('costs are compared with the first by their medians', () => {
  const costs = new Map([
    ['a file', [10, 12, 11]],
    ['a page', [30, 14, 16.5]],
  ])
  expect(ratios(costs)).toEqual({
    'a file': { min: 10, median: 11, ratio: 1 },
    'a page': { min: 14, median: 16.5, ratio: 1.5 },
  })
})
