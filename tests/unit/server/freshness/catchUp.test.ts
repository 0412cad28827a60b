import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Summary } from '#sanity/summary.ts'
import { catchUp, catchUpFully } from '#server/freshness/catchUp.ts'
import { changeTo, deletionOf, summaryOf, testFreshness } from './support.ts'

const later = '2026-11-22T12:05:00Z'
const longAgo = '2024-01-01T00:00:00Z'
const now = () => new Date('2026-11-22T12:10:00Z')

/** A ledger that has been compared once with the Content Lake. */
async function compared(...summaries: Summary[]) {
  const all = testFreshness(undefined, ...summaries)
  await catchUpFully({ ...all, now })
  const found = () => all.queue.due(now().getTime(), 99).map(({ change }) => change)
  const handle = async () => {
    const batch = all.queue.due(now().getTime(), 99)
    await all.refresh(...batch)
    all.ledger.settle(
      batch.map(({ change }) => change.id),
      now(),
    )
    for (const waiting of batch) all.queue.done(waiting)
  }
  return {
    ...all,
    found,
    handle,
    small: () => catchUp({ ...all, now }),
    full: () => catchUpFully({ ...all, now }),
  }
}

test('an empty ledger invalidates every page once, and is written down whole', async () => {
  const { site, ledger, queue, small, full } = await compared(summaryOf('a'), summaryOf('b'))
  expect([site.invalidatedAll, queue.size()]).toEqual([1, 0])
  expect([...ledger.ids()]).toEqual(['a', 'b'])
  expect(ledger.get('a')?.shown).toEqual({ revision: 'r1', since: now().toISOString() })
  await small()
  await full()
  expect(site.invalidatedAll).toBe(1)
})

test('an empty ledger invalidates nothing while the Content Lake is away', async () => {
  const all = testFreshness()
  all.lake.away = true
  await expect(catchUp({ ...all, now })).rejects.toThrow('away')
  expect(all.site.invalidatedAll).toBe(0)
})

describe.each(['small', 'full'] as const)('the %s comparison', (name) => {
  test('finds nothing when nothing has changed', async () => {
    const compare = await compared(summaryOf('a'), summaryOf('b'))
    expect(await compare[name]()).toBe(0)
    expect(compare.found()).toEqual([])
  })

  test('finds a creation, a change and a change of slug', async () => {
    const compare = await compared(summaryOf('a'), summaryOf('b'))
    const summaries = [
      summaryOf('a', { revision: 'r2', updatedAt: later }),
      summaryOf('b', { revision: 'r2', updatedAt: later, slug: 'ny' }),
      summaryOf('c', { updatedAt: later }),
    ]
    for (const summary of summaries) compare.lake.put(summary)
    expect(await compare[name]()).toBe(3)
    expect(compare.found()).toEqual(
      summaries.map((summary) => ({ ...changeTo(summary), cause: 'catch-up', previous: undefined })),
    )
  })

  test('finds a deletion', async () => {
    const compare = await compared(summaryOf('a'), summaryOf('b'))
    compare.lake.held.delete('a')
    expect(await compare[name]()).toBe(1)
    expect(compare.found()).toEqual([{ ...deletionOf('a'), cause: 'catch-up', previous: undefined }])
  })

  test('finds a deletion beside a creation', async () => {
    const compare = await compared(summaryOf('a'), summaryOf('b'))
    compare.lake.held.delete('a')
    compare.lake.put(summaryOf('c', { updatedAt: later }))
    expect(await compare[name]()).toBeGreaterThan(0)
    expect(
      compare
        .found()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'c'])
  })

  test('finds a document that has become another type', async () => {
    const compare = await compared(summaryOf('a'))
    compare.lake.put(summaryOf('a', { type: 'event', revision: 'r2', updatedAt: later, startsAt: later }))
    expect(await compare[name]()).toBe(1)
    await compare.handle()
    expect(compare.site.invalidated[0]).toEqual(
      expect.arrayContaining(['document:a', 'card:a', 'list:events']),
    )
  })

  test('finds again what was taken in and never was seen to be shown', async () => {
    const compare = await compared(summaryOf('a'))
    compare.ledger.take('a', compare.lake.put(summaryOf('a', { revision: 'r2', updatedAt: later })), 0)
    expect(await compare[name]()).toBe(1)
  })

  test('tells of nothing that waits already', async () => {
    const compare = await compared(summaryOf('a'))
    compare.lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    expect([await compare[name](), await compare[name]()]).toEqual([1, 0])
    expect(compare.found()).toHaveLength(1)
  })

  test('finds nothing more once what it found has been handled', async () => {
    const compare = await compared(summaryOf('a'), summaryOf('b'))
    compare.lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    compare.lake.held.delete('b')
    await compare[name]()
    await compare.handle()
    expect(await compare[name]()).toBe(0)
    expect(compare.ledger.size()).toBe(1)
  })
})

test('the small comparison reads everything only when the number of documents is not what it should be', async () => {
  const { lake, small } = await compared(summaryOf('a'), summaryOf('b'))
  lake.asked.length = 0
  lake.put(summaryOf('c', { updatedAt: later }))
  await small()
  expect(lake.asked).toEqual(['since'])
  lake.put(summaryOf('imported', { updatedAt: longAgo }))
  await small()
  expect(lake.asked).toEqual(['since', 'since', 'all'])
})

test('a document that was replaced by one with an old time is found by the full comparison', async () => {
  const { lake, small, full, found } = await compared(summaryOf('a'), summaryOf('b'))
  lake.put(summaryOf('a', { revision: 'imported', updatedAt: longAgo }))
  expect(await small()).toBe(0)
  expect(await full()).toBe(1)
  expect(found()[0]?.revision).toBe('imported')
})

test('a full comparison brings summaries up to date that another version of the site wrote, and keeps what they show', async () => {
  const { ledger, full, queue } = await compared(summaryOf('a', { card: undefined, streamState: 'live' }))
  const { streamState, ...older } = summaryOf('a')
  ledger.take('a', { ...older, card: 'a-hash' } as Summary, 0) // JSON from disk may have this form
  await full()
  expect([streamState, ledger.get('a')?.summary.streamState, ledger.get('a')?.summary.card]).toEqual([
    undefined,
    'live',
    'a-hash',
  ])
  expect(queue.size()).toBe(0)
})

describe('the small comparison sees what is newer than what a comparison has seen', () => {
  const at = (minute: number) => `2026-11-22T12:${String(minute).padStart(2, '0')}:00Z`

  test('also when a later change was told of and worked on first: the lake was out of reach for over five minutes', async () => {
    const { lake, small, queue, ledger, refresh, found } = await compared(summaryOf('a'), summaryOf('b'))
    lake.put(summaryOf('a', { revision: 'r2', updatedAt: at(1) }))
    lake.away = true
    await expect(small()).rejects.toThrow('away')
    const told = changeTo(lake.put(summaryOf('b', { revision: 'r2', updatedAt: at(9) })))
    queue.add(told, {}, now().getTime())
    lake.away = false
    const batch = queue.due(now().getTime(), 9)
    await refresh(...batch)
    ledger.settle(['b'], now())
    for (const waiting of batch) queue.done(waiting)
    expect(await small()).toBe(1)
    expect(found()[0]?.id).toBe('a')
  })

  test('though a document has a time that lies years ahead', async () => {
    const { lake, small } = await compared(
      summaryOf('a'),
      summaryOf('b', { updatedAt: '2031-01-01T00:00:00Z' }),
    )
    lake.put(summaryOf('a', { revision: 'r2', updatedAt: at(9) }))
    expect(await small()).toBe(1)
  })

  test('after a restart as well, which it remembers', async () => {
    const { lake, small, compared: until } = await compared(summaryOf('a', { updatedAt: at(3) }))
    expect(until.get()).toBe(Date.parse(at(3)))
    lake.put(summaryOf('a', { revision: 'r2', updatedAt: at(5) }))
    await small()
    expect(until.get()).toBe(Date.parse(at(5)))
  })
})

test('what would be old for too long, worked on one after the other, is made anew all at once', async () => {
  const ids = Array.from({ length: 1_001 }, (_, i) => `d${i}`)
  const { lake, small, site, queue, ledger } = await compared(
    ...ids.map((id) => summaryOf(id)),
    summaryOf('gone'),
  )
  for (const id of ids) lake.put(summaryOf(id, { revision: 'r2', updatedAt: later }))
  lake.held.delete('gone')
  expect(await small()).toBe(0)
  expect([site.invalidatedAll, queue.size(), ledger.size()]).toEqual([2, 0, ids.length])
  expect(ledger.get('d0')?.shown?.revision).toBe('r2')
})

test('others have their turn while 10,000 documents are compared', async () => {
  const { full } = await compared(...Array.from({ length: 10_000 }, (_, i) => summaryOf(`d${i}`)))
  let turns = 0
  let isDone = false
  const counting = (async () => {
    for (; !isDone; turns++) await nextTurn()
  })()
  await full()
  isDone = true
  await counting
  expect(turns).toBeGreaterThan(15)
})
