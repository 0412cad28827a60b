import { describe, expect, test } from 'vitest'
import { hasReached, wayOf } from '#server/freshness/way.ts'
import { changeOf, deletionOf, summaryOf } from './support.ts'

const noon = '2026-11-22T12:00:00Z'
const update = changeOf('a', { revision: 'r2', updatedAt: noon })
const held = (revision: string, updatedAt: string) => summaryOf('a', { revision, updatedAt })

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

describe('a document came to what is held', () => {
  const [was, is] = [held('r1', noon), held('r2', noon)]
  const follows = (previous: string | null | undefined) => ({ ...update, previous })

  test('by a step, when the change tells that it follows what the ledger has', () => {
    expect(wayOf(follows('r1'), was, is)).toBe('step')
    expect(wayOf(follows(null), undefined, is)).toBe('step')
    expect(wayOf({ ...deletionOf('a'), previous: 'r1' }, was, undefined)).toBe('step')
  })

  test.each([
    ['it follows another revision', wayOf(follows('r0'), was, is)],
    ['it was not there before, by its own word', wayOf(follows(null), was, is)],
    ['the ledger has none', wayOf(follows('r1'), undefined, is)],
    ['nobody says what it follows', wayOf(follows(undefined), was, is)],
    ['something newer is held', wayOf(follows('r1'), was, held('r3', noon))],
    ['it is gone by now', wayOf(follows('r1'), was, undefined)],
    ['another revision was deleted', wayOf({ ...deletionOf('a'), previous: 'r2' }, was, undefined)],
    ['it is there again after its deletion', wayOf({ ...deletionOf('a'), previous: 'r1' }, was, is)],
    ['it came and went unseen', wayOf({ ...deletionOf('a'), previous: 'r1' }, undefined, undefined)],
  ])('by a leap, when %s', (_, way) => {
    expect(way).toBe('leap')
  })

  test('not at all, when the ledger has what is held', () => {
    expect(wayOf(update, is, is)).toBe('none')
    expect(wayOf(update, undefined, undefined)).toBe('none')
    expect(wayOf({ ...deletionOf('a'), previous: null }, undefined, undefined)).toBe('none')
  })

  test('by a leap when it is of another type, whatever its revision', () => {
    expect(wayOf(update, summaryOf('a', { type: 'event' }), summaryOf('a'))).toBe('leap')
  })
})
