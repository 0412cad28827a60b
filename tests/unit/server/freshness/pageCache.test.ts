import { expect, test } from 'vitest'
import { invalidationsIn } from '#server/cache/invalidations.ts'
import { openDatabase } from '#server/database.ts'
import { cachedPages } from '#server/freshness/pageCache.ts'
import { refuseWrites } from '#tests/support/refusingDisk.ts'
import { testCache } from '../support.ts'

test('the renderer is told of an invalidation that the disk refuses, and so is the memory', () => {
  const database = openDatabase(':memory:')
  const invalidations = invalidationsIn(database)
  const told: string[] = []
  const renderer = {
    render: async () => ({ problem: 'failed' }) as const,
    invalidate: (tags: readonly string[]) => void told.push(...tags),
    invalidateAll: () => void told.push('*'),
    stop: async () => undefined,
  }
  const { cache, store } = testCache()
  const pages = cachedPages({ cache, store, invalidations: invalidations, renderer })
  refuseWrites(database)
  pages.invalidate(['list:years'])
  pages.invalidateAll()
  expect(told).toEqual(['list:years', '*'])
  expect(invalidations.hasInvalidatedSince(['list:years'], 0)).toBe(true)
})
