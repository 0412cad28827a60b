import { expect, test } from 'vitest'
import { figuresOf } from '#tests/bench/figures.ts'

test('percentiles are values that were measured, by nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index)
  expect(figuresOf(values)).toEqual({ count: 200, p50: 100, p99: 198, max: 200 })
})

test('one value is all its own percentiles', () => {
  expect(figuresOf([2.71])).toEqual({ count: 1, p50: 2.7, p99: 2.7, max: 2.7 })
})
