import { expect, test } from 'vitest'
import { tableParts } from '#lib/text/tableParts.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const columns = (widths: number[], numeric: number[] = []) => ({
  widths,
  isNumeric: widths.map((_, place) => numeric.includes(place)),
})

test('a table that a sheet has room for is one part', () => {
  expect(tableParts(columns([10, 40, 50]), 100)).toEqual([[0, 1, 2]])
})

test('a wider one is in parts, each with the column that names the rows', () => {
  expect(tableParts(columns([20, 40, 40, 40, 40, 10]), 100)).toEqual([
    [0, 1, 2],
    [0, 3, 4],
    [0, 5],
  ])
})

test('a number or a code beside the name is repeated with it', () => {
  expect(tableParts(columns([4, 20, 40, 40], [0, 2, 3]), 70)).toEqual([
    [0, 1, 2],
    [0, 1, 3],
  ])
  expect(tableParts(columns([8, 20, 40, 40], [2, 3]), 70)).toEqual([
    [0, 1, 2],
    [0, 3],
  ])
})

test('a column that is wider than a sheet has a part of its own, and two alone are not divided', () => {
  expect(tableParts(columns([10, 120, 10]), 100)).toEqual([
    [0, 1],
    [0, 2],
  ])
  expect(tableParts(columns([60, 60]), 100)).toEqual([[0, 1]])
})

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

test(`every column is in a part, in its order, and no part is too wide (seed ${seed})`, () => {
  const random = randomFrom(seed)
  for (let round = 0; round < 500; round++) {
    const widths = Array.from({ length: 1 + random.below(60) }, () => 1 + random.below(30))
    const numeric = [...widths.keys()].filter(() => random.chance(0.6))
    const parts = tableParts(columns(widths, numeric), 108)
    expect([...new Set(parts.flat())].toSorted((a, b) => a - b)).toEqual([...widths.keys()])
    for (const part of parts) {
      expect(part).toEqual(part.toSorted((a, b) => a - b))
      expect(part[0]).toBe(0)
      if (part.length > 2)
        expect(part.reduce((sum, place) => sum + (widths[place] ?? 0), 0)).toBeLessThanOrEqual(108)
    }
    const repeated = parts.flat().length - widths.length
    expect(repeated).toBeLessThanOrEqual(2 * (parts.length - 1))
  }
})
