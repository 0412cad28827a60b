import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Summary } from '#sanity/summary.ts'
import { openDatabase } from '#server/database.ts'
import type { Change } from '#server/freshness/change.ts'
import { startWorker } from '#server/freshness/worker.ts'
import { changeOf, changeTo, deletionOf, summaryOf, testFreshness } from './support.ts'

const later = '2026-11-22T12:05:00Z'
const second = (id: string): Summary => summaryOf(id, { revision: 'r2', updatedAt: later })

/** A worker over documents whose pages are fresh; its clock can be set ahead. */
function working(...ids: string[]) {
  const database = openDatabase(':memory:')
  const all = testFreshness(database, ...ids.map((id) => summaryOf(id)))
  const time = { ahead: 0 }
  const now = () => new Date(Date.now() + time.ahead)
  for (const id of ids) {
    all.ledger.take(id, summaryOf(id), 0)
    all.site.kept.set(`/aktuelt/${id}`, { tags: [`document:${id}`], shows: [id] })
  }
  all.ledger.settle(ids, now())
  const worker = startWorker({ ...all, now })
  onTestFinished(() => worker.stop())
  const tell = (change: Change, keys: readonly string[] = []) => {
    all.queue.add(change, { keys }, now().getTime())
    worker.wake()
  }
  const finished = () => vi.waitFor(() => expect(all.queue.size()).toBe(0))
  const shown = (id: string) => all.ledger.get(id)?.shown?.revision
  return { ...all, database, time, worker, tell, finished, shown }
}

test('a change is handled once readers see it: then its delivery is known, and the ledger says since when', async () => {
  const { lake, tell, finished, shown, handled, site } = working('a')
  site.atVisit = () => expect([handled.has(['key 1']), shown('a')]).toEqual([false, 'r1'])
  tell(changeTo(lake.put(second('a'))), ['key 1'])
  await finished()
  expect([handled.has(['key 1']), shown('a')]).toEqual([true, 'r2'])
})

test('deliveries that come doubled and out of order end where the Content Lake is', async () => {
  const { lake, tell, finished, shown } = working('a', 'b')
  const first = changeTo(summaryOf('a'))
  const newest = changeTo(lake.put(second('a')))
  lake.held.delete('b')
  for (const change of [newest, first, deletionOf('b'), newest, deletionOf('b'), first]) tell(change)
  await finished()
  for (const change of [first, newest, first]) tell(change)
  await finished()
  expect([shown('a'), shown('b')]).toEqual(['r2', undefined])
})

test('a change that comes while its document is worked on is worked on too', async () => {
  const { lake, tell, finished, shown, site } = working('a')
  site.atVisit = () => {
    site.atVisit = undefined
    // The Content Lake holds the third 5 ms later, so this visit still gets the second.
    const third = summaryOf('a', { revision: 'r3', updatedAt: '2026-11-22T12:06:00Z' })
    tell(changeTo(third), ['key 3'])
    setTimeout(() => lake.put(third), 5)
  }
  tell(changeTo(lake.put(second('a'))), ['key 2'])
  await finished()
  expect(shown('a')).toBe('r3')
})

describe('a revision that the Content Lake does not answer with yet', () => {
  const expected = changeOf('a', { revision: 'r3', updatedAt: '2026-11-22T12:06:00Z' })

  test('is waited for, and what it holds is refreshed meanwhile', async () => {
    const { lake, tell, finished, queue, site, shown, handled } = working('a')
    lake.put(second('a'))
    tell(expected, ['key 1'])
    await vi.waitFor(() => expect(site.visited).toContain('/aktuelt/a'))
    expect([queue.has('a'), handled.has(['key 1'])]).toEqual([true, false])
    lake.put(summaryOf('a', { revision: 'r3', updatedAt: '2026-11-22T12:06:00Z' }))
    await finished()
    expect(shown('a')).toBe('r3')
  })

  test('is given up after a while: what it holds is what there is', async () => {
    const { tell, finished, time, shown, handled, lake } = working('a')
    tell(expected, ['key 1'])
    await vi.waitFor(() => expect(lake.asked).toHaveLength(2))
    time.ahead = 11_000
    await finished()
    expect([shown('a'), handled.has(['key 1'])]).toEqual(['r1', true])
  })
})

describe('a change that readers cannot see yet', () => {
  test('is tried again, and what was invalidated for it is invalidated again', async () => {
    const { lake, tell, finished, site, shown } = working('a')
    site.broken.add('/aktuelt/a')
    tell(changeTo(lake.put(second('a'))))
    await vi.waitFor(() => expect(site.invalidated.length).toBeGreaterThan(1))
    expect(shown('a')).toBe('r1')
    site.broken.clear()
    await finished()
    expect(site.invalidated.every((tags) => tags.includes('document:a'))).toBe(true)
    expect(shown('a')).toBe('r2')
  })

  test('holds no other up', async () => {
    const { lake, tell, site, shown, queue } = working('a', 'b')
    site.broken.add('/aktuelt/a')
    for (const id of ['a', 'b']) tell(changeTo(lake.put(second(id))))
    await vi.waitFor(() => expect(shown('b')).toBe('r2'))
    expect([queue.has('a'), queue.has('b')]).toEqual([true, false])
  })

  test('holds the invalidation of no other up, however long its pages take', async () => {
    const { lake, tell, site, shown, worker } = working('a', 'b')
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    site.atVisit = (address) => (address === '/aktuelt/a' ? released : undefined)
    tell(changeTo(lake.put(second('a'))))
    await vi.waitFor(() => expect(site.visited).toContain('/aktuelt/a'))
    tell(changeTo(lake.put(second('b'))))
    await worker.invalidated()
    expect(site.invalidated.flat()).toContain('document:b')
    await vi.waitFor(() => expect([shown('a'), shown('b')]).toEqual(['r1', 'r2']))
    release()
    await vi.waitFor(() => expect(shown('a')).toBe('r2'))
  })

  test('is invalidated again at once when it is told of again while its pages are made', async () => {
    const { lake, tell, site, shown, finished } = working('a')
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    site.atVisit = () => released
    tell(changeTo(lake.put(second('a'))))
    await vi.waitFor(() => expect(site.invalidated).toHaveLength(1))
    tell(changeTo(lake.put(summaryOf('a', { revision: 'r3', updatedAt: later })), 'r2'))
    await vi.waitFor(() => expect(site.invalidated).toHaveLength(2))
    release()
    await finished()
    expect(shown('a')).toBe('r3')
  })

  test('waits while the Content Lake is away, and is seen when it is back', async () => {
    const { lake, tell, finished, shown } = working('a')
    lake.away = true
    tell(changeTo(lake.put(second('a'))))
    await vi.waitFor(() => expect(lake.asked.length).toBeGreaterThan(1))
    expect(shown('a')).toBe('r1')
    lake.away = false
    await finished()
    expect(shown('a')).toBe('r2')
  })
})

test('what waited when the process ended is worked on by the next one, though nobody tells of it again', async () => {
  const { lake, tell, worker, database } = working('a')
  lake.away = true
  tell(changeTo(lake.put(second('a'))), ['key 1'])
  await worker.stop()
  const next = testFreshness(database, second('a'))
  const another = startWorker({ ...next, now: () => new Date() })
  onTestFinished(() => another.stop())
  await vi.waitFor(() => expect(next.ledger.get('a')?.shown?.revision).toBe('r2'))
  expect([next.handled.has(['key 1']), next.queue.size()]).toEqual([true, 0])
  expect(next.site.invalidated[0]).toContain('document:a')
})

test('a disk that refuses every write keeps no change from being seen', async () => {
  const { lake, tell, database, site, shown } = working('a')
  database.read((file) => file.exec('PRAGMA query_only = ON'))
  tell(changeTo(lake.put(second('a'))))
  await vi.waitFor(() => expect(site.invalidated.flat()).toContain('document:a'))
  await vi.waitFor(() => expect(shown('a')).toBe('r2'))
})

test('an error that nobody expected is no reason to work without rest', async () => {
  const { lake, tell, queue } = working('a')
  let looked = 0
  queue.due = () => {
    looked++
    throw new Error('a fault of ours')
  }
  tell(changeTo(lake.put(second('a'))))
  await pause(200)
  expect(looked).toBeLessThan(3)
})

test('a worker that is stopped while pages are made visits no more of them, and the change waits', async () => {
  const { lake, tell, worker, site, queue } = working('a')
  for (let i = 0; i < 50; i++) site.kept.set(`/aktuelt/side/${i}`, { tags: ['document:a'], shows: [] })
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  site.atVisit = () => released
  tell(changeTo(lake.put(second('a'))))
  await vi.waitFor(() => expect(site.visited.length).toBeGreaterThan(0))
  const stopped = worker.stop()
  release()
  await stopped
  expect(site.visited.length).toBeLessThan(10)
  expect(queue.has('a')).toBe(true)
})

test('a worker that has stopped works on nothing more', async () => {
  const { lake, tell, worker, site } = working('a')
  await worker.stop()
  tell(changeTo(lake.put(second('a'))))
  await worker.stop()
  expect(site.visited).toEqual([])
})
