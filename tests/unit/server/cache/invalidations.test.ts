import { describe, expect, test } from 'vitest'
import { clearingsIn } from '#server/cache/invalidations.ts'
import { openDatabase } from '#server/database.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'

const testClearings = () => {
  const database = openDatabase(':memory:', soon)
  return { database, clearings: clearingsIn(database) }
}

describe('a clearing', () => {
  test('counts for what began before it, and not for what began after it', () => {
    const { clearings } = testClearings()
    const before = clearings.generation()
    const after = clearings.clear(['list:all'])
    expect(clearings.hasClearedSince(['list:all'], before)).toBe(true)
    expect(clearings.hasClearedSince(['list:all'], after)).toBe(false)
  })

  test('counts for what is tied to any of its tags, and for nothing else', () => {
    const { clearings } = testClearings()
    clearings.clear(['list:all', 'card:a'])
    expect(clearings.hasClearedSince(['card:b', 'card:a'], 0)).toBe(true)
    expect(clearings.hasClearedSince(['card:b'], 0)).toBe(false)
    expect(clearings.hasClearedSince([], 0)).toBe(false)
  })

  test('of everything counts for all that began before it, with and without tags', () => {
    const { clearings } = testClearings()
    const before = clearings.clear(['card:a'])
    const after = clearings.clearAll()
    expect(clearings.hasClearedSince(['card:b'], before)).toBe(true)
    expect(clearings.hasClearedSince([], before)).toBe(true)
    expect(clearings.hasClearedSince(['card:a', 'card:b'], after)).toBe(false)
  })

  test.each([
    ['of tags', ['card:b']],
    ['of everything', undefined],
  ])('%s is remembered after a restart, and so is how many there have been', (_, tags) => {
    const { database, clearings } = testClearings()
    const before = clearings.clear(['card:a'])
    const after = tags ? clearings.clear(tags) : clearings.clearAll()
    const reopened = clearingsIn(database)
    expect(reopened.generation()).toBe(after)
    expect(reopened.hasClearedSince(['card:b'], before)).toBe(true)
    expect(reopened.hasClearedSince(['card:b'], after)).toBe(false)
  })

  test('of no tags is none: what is rendered after it is not taken for newer than a clearing to come', () => {
    const { database, clearings } = testClearings()
    clearings.clear(['card:a'])
    const generation = clearings.clear([])
    const reopened = clearingsIn(database)
    reopened.clear(['card:a'])
    expect(reopened.hasClearedSince(['card:a'], generation)).toBe(true)
  })
})

test('a disk that refuses keeps nothing from being cleared, and is told of all of it when it takes writes again', async () => {
  const { database, clearings } = testClearings()
  const before = clearings.clear(['card:old'])
  refuseWrites(database)
  clearings.clear(['card:a'])
  const after = clearings.clear(['card:b'])
  expect(clearings.hasClearedSince(['card:a'], before)).toBe(true)
  expect(clearingsIn(database).generation()).toBe(before)
  await takeWrites(database)
  const reopened = clearingsIn(database)
  expect(reopened.generation()).toBe(after)
  for (const tag of ['card:a', 'card:b']) expect(reopened.hasClearedSince([tag], before)).toBe(true)
  expect(reopened.hasClearedSince(['card:old'], before)).toBe(false)
})

test('beyond so many tags everything is cleared once, and the table begins anew', () => {
  const { database, clearings } = testClearings()
  const before = clearings.clear(Array.from({ length: 100_001 }, (_, i) => `card:${i}`))
  expect(clearings.hasClearedSince(['card:other'], before)).toBe(false)
  clearings.clear(['card:a'])
  expect(clearings.hasClearedSince(['card:other'], before)).toBe(true)
  expect(database.read((file) => file.prepare('SELECT count(*) AS count FROM clearings').get())).toEqual({
    count: 1,
  })
})
