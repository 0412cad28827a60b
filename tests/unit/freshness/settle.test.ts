import { describe, expect, test } from 'vitest'
import { hasReached } from '#sanity/freshness/settle.ts'
import { changeOf, deletionOf, rowOf } from './support.ts'

const noon = '2026-11-22T12:00:00Z'
const update = changeOf('a', { revision: 'r2', updatedAt: noon })
const held = (revision: string, updatedAt: string) => rowOf('a', { revision, updatedAt })

describe('the Content Lake has reached a change', () => {
  test('when it holds its revision', () => {
    expect(hasReached(update, held('r2', noon))).toBe(true)
  })

  test('when it holds a newer one: hooks come late and out of order', () => {
    expect(hasReached(update, held('r3', '2026-11-22T12:00:01Z'))).toBe(true)
  })

  test('not while it holds an older one, or nothing', () => {
    expect(hasReached(update, held('r1', '2026-11-22T11:59:59Z'))).toBe(false)
    expect(hasReached(update, undefined)).toBe(false)
  })

  test('whatever it holds when nothing is expected', () => {
    const change = changeOf('a', { revision: undefined, updatedAt: undefined })
    expect(hasReached(change, undefined)).toBe(true)
    expect(hasReached(change, held('r1', noon))).toBe(true)
  })

  test('of deletion when the document is gone', () => {
    expect(hasReached(deletionOf('a'), undefined)).toBe(true)
    expect(hasReached(deletionOf('a'), held('r1', noon))).toBe(false)
  })
})
