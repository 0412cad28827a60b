import { describe, expect, test } from 'vitest'
import { testCache } from '../support.ts'

/** A page that was cached, and invalidated after the Content Lake went down. */
async function invalidated() {
  const kept = testCache({ pause: 100 })
  await kept.read()
  kept.site.problem = 'away'
  kept.invalidations.invalidate(['list:all'])
  return kept
}

describe('while the Content Lake is away', () => {
  test('the old page is served, as old', async () => {
    const { read } = await invalidated()
    expect(await read()).toBe('one (old)')
  })

  test('no page is rendered before the pause is over', async () => {
    const { read, site, time } = await invalidated()
    for (const address of ['/aktuelt', '/aktuelt', '/', '/aktuelt/ei-sak']) await read(address)
    expect(site.rendered).toHaveLength(2)
    time.now = 101
    await read()
    expect(site.rendered).toHaveLength(3)
  })

  test('a page that was never rendered is a problem, not an error', async () => {
    const { read } = await invalidated()
    expect(await read('/aktuelt/ei-sak')).toBe('away')
    expect(await read('/aktuelt/ei-sak')).toBe('away')
  })

  test('a search is answered all the same: it asks the index, and says nothing of the Content Lake', async () => {
    const { read, cache, site } = await invalidated()
    await read()
    site.problem = undefined
    expect(await cache.renderOnce('/aktuelt/sok?q=a')).toHaveProperty('page')
    expect(site.rendered).toHaveLength(3)
    expect(await read('/aktuelt/ei-sak')).toBe('away')
  })

  test('a page that has not been invalidated is served as ever', async () => {
    const { read, invalidations, site } = testCache()
    await read()
    site.problem = 'away'
    await read('/aktuelt/ei-sak')
    invalidations.invalidate(['list:events'])
    expect(await read()).toBe('one')
  })
})

test('once the Content Lake has answered anyone, no page is called away or failed for the pause that was', async () => {
  const { read, site } = testCache({ pause: 100 })
  site.hold = true
  const slow = read('/aktuelt/1')
  site.hold = false
  site.problem = 'away'
  expect(await read('/aktuelt/2')).toBe('away')
  site.problem = undefined
  site.release()
  expect(await slow).toBe('one')
  expect(await read('/aktuelt/2')).toBe('one')
})

describe('a page that cannot be made because of a fault of ours', () => {
  test('is a problem, and not tried again before the pause is over', async () => {
    const { read, site, time } = testCache({ pause: 100 })
    site.problem = 'failed'
    expect(await read()).toBe('failed')
    site.problem = undefined
    expect(await read()).toBe('failed')
    time.now = 101
    expect(await read()).toBe('one')
  })

  test('does not keep others from being made', async () => {
    const { read, site } = testCache()
    site.problem = 'failed'
    await read()
    site.problem = undefined
    expect(await read('/aktuelt/ei-sak')).toBe('one')
  })

  test('is served as it was, when it was', async () => {
    const { read, site, invalidations } = testCache()
    await read()
    site.problem = 'failed'
    invalidations.invalidate(['list:all'])
    expect(await read()).toBe('one (old)')
  })
})

describe('a Content Lake that takes a question and says nothing', () => {
  const hanging = (limits = {}) => {
    const kept = testCache({ answer: 20, ...limits })
    kept.site.hold = true
    return kept
  }

  test('is away to a reader who asks for a page that never was rendered, after as long as anyone waits', async () => {
    const { read, site } = hanging()
    expect(await read()).toBe('away')
    site.release()
    // The requested page arrives all the same, and is cached.
    expect(await read()).toBe('one')
    expect(site.rendered).toHaveLength(1)
  })

  test('is away to readers who search, also to those who still wait for their turn', async () => {
    const { cache } = hanging()
    const searches = Array.from({ length: 5 }, (_, i) => cache.renderOnce(`/aktuelt/sok?q=${i}`))
    for (const search of searches) expect(await search).toEqual({ problem: 'away' })
  })

  test('costs no rendering for those who have gone meanwhile', async () => {
    const { cache, site } = hanging()
    await Promise.all(Array.from({ length: 5 }, (_, i) => cache.renderOnce(`/aktuelt/sok?q=${i}`)))
    site.release()
    await cache.renderOnce('/aktuelt/sok?q=sist')
    expect(site.rendered).toEqual(['/aktuelt/sok?q=0', '/aktuelt/sok?q=sist'])
  })

  test('is away to all who wait in line for a page as soon as it is known to be, and searches are tried', async () => {
    const { cache, read, site } = testCache({ atOnce: 1 })
    site.hold = true
    site.problem = 'away'
    const waiting = [read('/aktuelt/1'), read('/aktuelt/2')]
    const searches = [cache.renderOnce('/aktuelt/sok?q=1'), cache.renderOnce('/aktuelt/sok?q=2')]
    site.release()
    expect(await Promise.all(waiting)).toEqual(['away', 'away'])
    expect(await Promise.all(searches)).toEqual([{ problem: 'away' }, { problem: 'away' }])
    expect(site.rendered).toEqual(['/aktuelt/1', '/aktuelt/sok?q=1', '/aktuelt/sok?q=2'])
  })

  test('and not the readers is why the room for searches is full, once the first is held up', async () => {
    const { cache, site, time } = hanging({ answer: 1_000, onceWaiting: 1, patience: 3 })
    const searches = [cache.renderOnce('/aktuelt/sok?q=1'), cache.renderOnce('/aktuelt/sok?q=2')]
    expect(await cache.renderOnce('/aktuelt/sok?q=3')).toEqual({ problem: 'busy' })
    time.now = 4
    expect(await cache.renderOnce('/aktuelt/sok?q=3')).toEqual({ problem: 'away' })
    site.release()
    await Promise.all(searches)
  })
})
