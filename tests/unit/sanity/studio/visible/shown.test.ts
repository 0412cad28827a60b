import { describe, expect, test, vi } from 'vitest'
import { askShown, pauseAfter, shownOf } from '#sanity/studio/visible/shown.ts'

const published = { _rev: 'r2', _updatedAt: '2026-11-27T09:04:00.000Z' }
const since = '2026-11-27T09:04:00.400Z'

describe('what the site’s answer means', () => {
  test.each([
    ['nothing is known yet', undefined, 0, { state: 'asking' }],
    ['readers see this revision', { revision: 'r2', since }, 400, { state: 'shown', since, delayMs: 400 }],
    ['they see it, however late', { revision: 'r2', since }, 9000, { state: 'shown', since, delayMs: 400 }],
    ['they see the one before', { revision: 'r1', since }, 4999, { state: 'waiting' }],
    [
      'they still see the one before',
      { revision: 'r1', since },
      5000,
      { state: 'late', isEarlierSeen: true },
    ],
    ['they see none yet', { revision: null, since: null }, 100, { state: 'waiting' }],
    ['they still see none', { revision: null, since: null }, 6000, { state: 'late', isEarlierSeen: false }],
    ['the site did not answer once', 'away' as const, 100, { state: 'waiting' }],
    ['the site does not answer', 'away' as const, 5000, { state: 'away' }],
  ])('%s', (_, answer, waitedMs, expected) => {
    expect(shownOf(published, answer, waitedMs)).toEqual(expected)
  })

  test.each([
    ['a planned one is counted from its time', { publishedAt: '2026-11-27T09:04:00.100Z' }, since, 300],
    ['the start of the site says nothing', {}, '2026-11-27T11:04:00Z', undefined],
    ['nor do clocks that differ', {}, '2026-11-27T09:03:59Z', undefined],
  ])('of the delay: %s', (_, more, at, delayMs) => {
    expect(shownOf({ ...published, ...more }, { revision: 'r2', since: at }, 0)).toMatchObject({ delayMs })
  })
})

test('the site is asked by the published id, and a faulty answer counts as none', async () => {
  const ask = vi.fn<typeof fetch>(() =>
    Promise.resolve(Response.json({ revision: null, since: null }, { status: 404 })),
  )
  const { signal } = new AbortController()
  expect(await askShown('a b', signal, ask)).toEqual({ revision: null, since: null })
  expect(ask.mock.calls[0]?.[0]).toBe('/api/freshness?id=a%20b')
  expect(await askShown('a', signal, () => Promise.resolve(new Response('<html>')))).toBe('away')
  expect(await askShown('a', signal, () => Promise.reject(new TypeError('failed')))).toBe('away')
})

test('it is asked often at first, and never less than every ten seconds', () => {
  expect([0, 1000, 4000, 60_000].map(pauseAfter)).toEqual([250, 250, 1000, 10_000])
})
