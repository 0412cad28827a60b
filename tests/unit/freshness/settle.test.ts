import { describe, expect, test } from 'vitest'
import type { Change } from '#sanity/freshness/change.ts'
import { hasReached } from '#sanity/freshness/settle.ts'

const update: Change = {
  id: 'a',
  type: 'article',
  operation: 'update',
  revision: 'r2',
  updatedAt: '2026-11-22T12:00:00Z',
  slugs: [],
}
const deletion: Change = { ...update, operation: 'delete', revision: undefined, updatedAt: undefined }
const document = (_rev: string, _updatedAt: string) => ({ _rev, _updatedAt })

describe('the Content Lake has reached a change', () => {
  test('when it holds its revision', () => {
    expect(hasReached(update, document('r2', '2026-11-22T12:00:00Z'))).toBe(true)
  })
  test('when it holds a newer one: hooks come late and out of order', () => {
    expect(hasReached(update, document('r3', '2026-11-22T12:00:01Z'))).toBe(true)
  })
  test('not while it holds an older one, or nothing', () => {
    expect(hasReached(update, document('r1', '2026-11-22T11:59:59Z'))).toBe(false)
    expect(hasReached(update, null)).toBe(false)
  })
  test('of deletion when the document is gone', () => {
    expect(hasReached(deletion, null)).toBe(true)
    expect(hasReached(deletion, document('r1', '2026-11-22T11:59:59Z'))).toBe(false)
  })
})
