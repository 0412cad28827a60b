import { expect, test } from 'vitest'
import { clearingsIn } from '#server/cache/invalidations.ts'
import { openDatabase } from '#server/database.ts'
import { keptPages } from '#server/freshness/pageCache.ts'
import { refuseWrites } from '#tests/support/refusingDisk.ts'
import { testCache } from '../support.ts'

test('the renderer is told of a clearing that the disk refuses, and so is the memory', () => {
  const database = openDatabase(':memory:')
  const clearings = clearingsIn(database)
  const told: string[] = []
  const renderer = {
    render: async () => ({ problem: 'failed' }) as const,
    clear: (tags: readonly string[]) => void told.push(...tags),
    clearAll: () => void told.push('*'),
    stop: async () => undefined,
  }
  const { cache, store } = testCache()
  const pages = keptPages({ cache, store, clearings, renderer })
  refuseWrites(database)
  pages.clear(['list:years'])
  pages.clearAll()
  expect(told).toEqual(['list:years', '*'])
  expect(clearings.hasClearedSince(['list:years'], 0)).toBe(true)
})
