import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inTurns, leftOut, turns, waiting } from '#tests/run/turns.ts'
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

test('every file that takes turns exists, and is run on one day of each round', () => {
  const round = turns.map((_, day) => 20_000 + day)
  for (const file of turns.flat()) {
    expect(existsSync(file), file).toBe(true)
    expect(round.filter((day) => !waiting(day).includes(file))).toHaveLength(1)
  }
})

test('files take turns in npm test alone, and Vitest leaves those out that wait', () => {
  const { AKTUELT_TURNS, ...env } = process.env
  expect(leftOut(env, 0)).toEqual([])
  const listed = (more: Record<string, string>) => {
    const args = ['node_modules/vitest/vitest.mjs', 'list', '--filesOnly', '--project=integration']
    return execFileSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...env, AKTUELT_DAY: '0', ...more },
    })
  }
  const [all, some] = [listed({}), listed(inTurns)]
  for (const file of waiting(0)) expect([all.includes(file), some.includes(file)]).toEqual([true, false])
})
