import { describe, expect, test } from 'vitest'
import { invalidationsIn } from '#server/cache/invalidations.ts'
import { openDatabase } from '#server/database.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'

const testInvalidations = () => {
  const database = openDatabase(':memory:', soon)
  return { database, invalidations: invalidationsIn(database) }
}

describe('an invalidation', () => {
  test('counts for what began before it, and not for what began after it', () => {
    const { invalidations } = testInvalidations()
    const before = invalidations.generation()
    const after = invalidations.invalidate(['list:all'])
    expect(invalidations.hasInvalidatedSince(['list:all'], before)).toBe(true)
    expect(invalidations.hasInvalidatedSince(['list:all'], after)).toBe(false)
  })

  test('counts for what is tied to any of its tags, and for nothing else', () => {
    const { invalidations } = testInvalidations()
    invalidations.invalidate(['list:all', 'card:a'])
    expect(invalidations.hasInvalidatedSince(['card:b', 'card:a'], 0)).toBe(true)
    expect(invalidations.hasInvalidatedSince(['card:b'], 0)).toBe(false)
    expect(invalidations.hasInvalidatedSince([], 0)).toBe(false)
  })

  test('of everything counts for all that began before it, with and without tags', () => {
    const { invalidations } = testInvalidations()
    const before = invalidations.invalidate(['card:a'])
    const after = invalidations.invalidateAll()
    expect(invalidations.hasInvalidatedSince(['card:b'], before)).toBe(true)
    expect(invalidations.hasInvalidatedSince([], before)).toBe(true)
    expect(invalidations.hasInvalidatedSince(['card:a', 'card:b'], after)).toBe(false)
  })

  test.each([
    ['of tags', ['card:b']],
    ['of everything', undefined],
  ])('%s is remembered after a restart, and so is how many there have been', (_, tags) => {
    const { database, invalidations } = testInvalidations()
    const before = invalidations.invalidate(['card:a'])
    const after = tags ? invalidations.invalidate(tags) : invalidations.invalidateAll()
    const reopened = invalidationsIn(database)
    expect(reopened.generation()).toBe(after)
    expect(reopened.hasInvalidatedSince(['card:b'], before)).toBe(true)
    expect(reopened.hasInvalidatedSince(['card:b'], after)).toBe(false)
  })

  test('of no tags is none: what is rendered after it is not taken for newer than an invalidation to come', () => {
    const { database, invalidations } = testInvalidations()
    invalidations.invalidate(['card:a'])
    const generation = invalidations.invalidate([])
    const reopened = invalidationsIn(database)
    reopened.invalidate(['card:a'])
    expect(reopened.hasInvalidatedSince(['card:a'], generation)).toBe(true)
  })
})

test('a disk that refuses keeps nothing from being invalidated, and is told of all of it when it takes writes again', async () => {
  const { database, invalidations } = testInvalidations()
  const before = invalidations.invalidate(['card:old'])
  refuseWrites(database)
  invalidations.invalidate(['card:a'])
  const after = invalidations.invalidate(['card:b'])
  expect(invalidations.hasInvalidatedSince(['card:a'], before)).toBe(true)
  expect(invalidationsIn(database).generation()).toBe(before)
  await takeWrites(database)
  const reopened = invalidationsIn(database)
  expect(reopened.generation()).toBe(after)
  for (const tag of ['card:a', 'card:b']) expect(reopened.hasInvalidatedSince([tag], before)).toBe(true)
  expect(reopened.hasInvalidatedSince(['card:old'], before)).toBe(false)
})

test('beyond so many tags everything is invalidated once, and the table begins anew', () => {
  const { database, invalidations } = testInvalidations()
  const before = invalidations.invalidate(Array.from({ length: 100_001 }, (_, i) => `card:${i}`))
  expect(invalidations.hasInvalidatedSince(['card:other'], before)).toBe(false)
  invalidations.invalidate(['card:a'])
  expect(invalidations.hasInvalidatedSince(['card:other'], before)).toBe(true)
  expect(database.read((file) => file.prepare('SELECT count(*) AS count FROM clearings').get())).toEqual({
    count: 1,
  })
})
