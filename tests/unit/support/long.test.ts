import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { turns, waiting } from '#tests/run/turns.ts'
import { everyNth, isLong, turnsOf } from '#tests/support/long.ts'

const days = [20_000, 20_001, 20_002]

test.skipIf(isLong)('after as many days as there are turns, each case has had its turn once', () => {
  const cases = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(days.flatMap((day) => everyNth(cases, 3, day)).sort()).toEqual(cases)
})

test.skipIf(isLong)('tests take turns as cases do', () => {
  const told = days.map((day) => {
    const isTurn = turnsOf(3, day)
    return Array.from({ length: 7 }, isTurn)
  })
  for (let test = 0; test < 7; test++) expect(told.filter((each) => each[test])).toHaveLength(1)
})

test('every file that takes turns exists, and is left out on all days but one in three', () => {
  for (const file of turns.flat()) {
    expect(existsSync(file), file).toBe(true)
    expect(days.filter((day) => !waiting(day).includes(file))).toHaveLength(1)
  }
})
