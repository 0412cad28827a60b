import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Summary } from '#sanity/summary.ts'
import { mostWarmed, warmedAtOnce } from '#server/freshness/refresh.ts'
import { changeOf, changeTo, deletionOf, summaryOf, testFreshness, waitingFor } from './support.ts'

const later = '2026-11-22T12:05:00Z'

/** A freshness engine that knows some documents, each shown on its own page and in the list. */
function known(...summaries: Summary[]) {
  const all = testFreshness(undefined, ...summaries)
  for (const summary of summaries) {
    all.ledger.take(summary.id, summary, 0)
    all.site.kept.set(`/aktuelt/${summary.slug}`, { tags: [`document:${summary.id}`], shows: [summary.id] })
  }
  all.ledger.settle(
    summaries.map(({ id }) => id),
    new Date(),
  )
  all.site.kept.set('/aktuelt', { tags: ['list:all'], shows: [] })
  return { ...all, run: all.refresh }
}

describe('a change', () => {
  test('invalidates what its document was and is seen by, and visits what shows it', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later, publishedAt: later }))
    const { outcomes } = await run(waitingFor(changeTo(summary)))
    expect(outcomes[0]).toMatchObject({ reached: true, trouble: undefined })
    expect(site.invalidated).toHaveLength(1)
    expect(site.invalidated[0]).toEqual(expect.arrayContaining(['document:a', 'list:all']))
    expect(site.visited.toSorted()).toEqual(['/aktuelt', '/aktuelt/a'])
  })

  test('of an address visits the old one and the new one, though no page is kept of the new', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { slug: 'ny', revision: 'r2', updatedAt: later }))
    await run(waitingFor(changeTo(summary)))
    expect(site.visited).toEqual(expect.arrayContaining(['/aktuelt/a', '/aktuelt/ny']))
  })

  test('that skipped a revision invalidates all that may have shown it: every list, and the card though it is as before', async () => {
    const { run, lake, site } = known(summaryOf('a', { card: 'same' }))
    site.kept.set('/aktuelt/emne/x', { tags: ['list:topic:x', 'lists'], shows: [] })
    const summary = lake.put(summaryOf('a', { card: 'same', revision: 'r3', updatedAt: later }))
    const { outcomes } = await run(waitingFor(changeTo(summary, 'r2')))
    expect(site.invalidated[0]).toEqual(expect.arrayContaining(['card:a', 'list:all', 'slug:a', 'lists']))
    expect(site.visited).toContain('/aktuelt/emne/x')
    expect(outcomes[0]?.held).toBe('r3')
  })

  test('that is told of again invalidates nothing and visits nothing', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    await run(waitingFor(changeTo(summary)))
    site.visited.length = 0
    const { outcomes } = await run(waitingFor(changeTo(summary)))
    expect(outcomes[0]).toMatchObject({ reached: true, trouble: undefined, tags: [] })
    expect(site.invalidated).toHaveLength(1)
    expect(site.visited).toEqual([])
  })

  test('that comes after a newer one has reached what it tells of, and changes nothing', async () => {
    const { run, site } = known(summaryOf('a', { revision: 'r3', updatedAt: later }))
    const { outcomes } = await run(waitingFor(changeOf('a', { revision: 'r2' })))
    expect(outcomes[0]?.reached).toBe(true)
    expect(site.invalidated).toEqual([])
  })

  test('of deletion visits the address where it was, and leaves no entry', async () => {
    const { run, lake, ledger, site } = known(summaryOf('a'))
    lake.held.delete('a')
    await run(waitingFor(deletionOf('a')))
    expect(site.visited).toContain('/aktuelt/a')
    expect(ledger.get('a')).toBeUndefined()
  })

  test('that the Content Lake does not answer with yet is not reached, but what it holds is refreshed', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    const expected = changeOf('a', { revision: 'r3', updatedAt: '2026-11-22T12:06:00Z' })
    const { outcomes } = await run(waitingFor(expected))
    expect(outcomes[0]).toMatchObject({ reached: false, trouble: undefined })
    expect(site.invalidated[0]).toContain('document:a')
    expect(site.visited).toContain('/aktuelt/a')
  })
})

describe('trouble', () => {
  test('is told when an address shows another revision than the Content Lake holds', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    site.atVisit = () => void lake.put(summaryOf('a', { revision: 'r3', updatedAt: later }))
    expect((await run(waitingFor(changeTo(summary)))).outcomes[0]?.trouble).toBe('stale')
  })

  test('is told when a list shows the card of an older revision: another replica of the Content Lake made it', async () => {
    const { run, lake, site } = known(summaryOf('a', { card: 'old' }))
    site.kept.set('/aktuelt', { tags: ['card:a', 'list:all'], shows: ['a'] })
    site.lagging.set('a', summaryOf('a'))
    site.kept.set('/aktuelt/a', { tags: ['document:a'], shows: [] })
    const summary = lake.put(summaryOf('a', { card: 'new', revision: 'r2', updatedAt: later }))
    expect((await run(waitingFor(changeTo(summary)))).outcomes[0]?.trouble).toBe('stale')
    site.lagging.clear()
    expect(
      (await run(waitingFor(changeTo(summary), { tags: ['card:a'] }))).outcomes[0]?.trouble,
    ).toBeUndefined()
  })

  test('is told when the Content Lake goes away before the pages are made', async () => {
    const { run, lake, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    site.atVisit = () => {
      lake.away = true
    }
    const { outcomes, stale } = await run(waitingFor(changeTo(summary)))
    expect(outcomes[0]?.trouble).toBe('away')
    expect(stale).toContain('/aktuelt/a')
  })

  test('of a page that cannot be made is not that of a change which the page has nothing to do with', async () => {
    const { run, lake, site } = known(summaryOf('a'), summaryOf('b'))
    const summaries = ['a', 'b'].map((id) => lake.put(summaryOf(id, { revision: 'r2', updatedAt: later })))
    site.broken.add('/aktuelt/b')
    const { outcomes } = await run(...summaries.map((summary) => waitingFor(changeTo(summary))))
    expect(outcomes.map(({ trouble }) => trouble)).toEqual([undefined, 'stale'])
  })

  test('with the invalidation leaves the change to be found again: nothing is taken in that was not invalidated', async () => {
    const { run, lake, pages, site } = known(summaryOf('a'))
    const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
    const { invalidate: clear } = pages
    pages.invalidate = () => {
      throw new Error('the disk is full')
    }
    await expect(run(waitingFor(changeTo(summary)))).rejects.toThrow('the disk is full')
    pages.invalidate = clear
    await run(waitingFor(changeTo(summary)))
    expect(site.invalidated[0]).toContain('document:a')
  })
})

test('nothing is invalidated while the Content Lake is away', async () => {
  const { run, lake, site, ledger } = known(summaryOf('a'))
  lake.away = true
  await expect(run(waitingFor(deletionOf('a')))).rejects.toThrow('away')
  expect(site.invalidated).toEqual([])
  expect(ledger.get('a')?.summary.revision).toBe('r1')
})

test('many changes are one query and one invalidation', async () => {
  const { run, lake, site } = known(...['a', 'b', 'c'].map((id) => summaryOf(id)))
  const summaries = ['a', 'b', 'c'].map((id) => lake.put(summaryOf(id, { revision: 'r2', updatedAt: later })))
  await run(...summaries.map((summary) => waitingFor(changeTo(summary))))
  expect(lake.asked).toEqual(['some'])
  expect(site.invalidated).toHaveLength(1)
})

test('no more than so many addresses are visited for a batch, and each once', async () => {
  const { run, lake, site } = known(summaryOf('a'))
  for (let i = 0; i < mostWarmed + 50; i++) {
    site.kept.set(`/aktuelt/side/${i}`, { tags: ['document:a'], shows: [] })
  }
  const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
  const { visited, affected } = await run(waitingFor(changeTo(summary)))
  expect(new Set(site.visited).size).toBe(mostWarmed)
  expect([visited, site.visited.length]).toEqual([mostWarmed, mostWarmed])
  expect(affected).toHaveLength(mostWarmed + 51)
})

test('only a few addresses are visited at once, so that readers need not wait behind all of them', async () => {
  const { run, lake, site } = known(summaryOf('a'))
  for (let i = 0; i < 20; i++) site.kept.set(`/aktuelt/side/${i}`, { tags: ['document:a'], shows: [] })
  let [now, most] = [0, 0]
  site.atVisit = async () => {
    most = Math.max(most, ++now)
    await nextTurn()
    now--
  }
  const summary = lake.put(summaryOf('a', { revision: 'r2', updatedAt: later }))
  await run(waitingFor(changeTo(summary)))
  expect([most, site.visited.length]).toEqual([warmedAtOnce, 21])
})
