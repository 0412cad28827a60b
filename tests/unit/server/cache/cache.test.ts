import { describe, expect, test } from 'vitest'
import { testCache } from '../support.ts'

describe('a page', () => {
  test('is rendered once for all who ask at once', async () => {
    const { read, site } = testCache()
    site.hold = true
    const visits = Array.from({ length: 50 }, () => read())
    site.release()
    expect(new Set(await Promise.all(visits))).toEqual(new Set(['one']))
    expect(site.rendered).toEqual(['/aktuelt'])
  })

  test('is served without a rendering until one of its tags is invalidated', async () => {
    const { read, site, invalidations } = testCache()
    await read()
    site.text = 'two'
    invalidations.invalidate(['list:events'])
    expect(await read()).toBe('one')
    invalidations.invalidate(['list:all'])
    expect(await read()).toBe('two')
    expect(site.rendered).toHaveLength(2)
  })

  test('is rendered anew when everything is invalidated', async () => {
    const { read, site, invalidations } = testCache()
    await read()
    site.text = 'two'
    invalidations.invalidateAll()
    expect(await read()).toBe('two')
  })
})

describe('an invalidation during a rendering', () => {
  test('makes its result stale: who comes after the invalidation is given a newer one', async () => {
    const { read, site, invalidations } = testCache()
    site.hold = true
    const before = read()
    site.text = 'two'
    invalidations.invalidate(['list:all'])
    const after = read()
    site.release()
    expect(await before).toBe('one')
    expect(await after).toBe('two')
    expect(await read()).toBe('two')
    expect(site.rendered).toHaveLength(2)
  })

  test('of other tags leaves it as good as it was', async () => {
    const { read, site, invalidations } = testCache()
    site.hold = true
    const before = read()
    invalidations.invalidate(['list:events'])
    const after = read()
    site.release()
    expect(await Promise.all([before, after])).toEqual(['one', 'one'])
    expect(site.rendered).toHaveLength(1)
  })

  test('that is told again and again is waited for until a rendering has begun after the last', async () => {
    const { read, site, invalidations } = testCache()
    site.hold = true
    const visits = [read()]
    for (const text of ['two', 'three', 'four']) {
      site.text = text
      invalidations.invalidate(['list:all'])
      visits.push(read())
    }
    site.release()
    expect(await Promise.all(visits)).toEqual(['one', 'four', 'four', 'four'])
  })
})

test('a rendering that takes longer than a reader should wait leaves the old page to be served, and is kept when it ends', async () => {
  const { read, site, invalidations } = testCache({ patience: 5 })
  await read()
  site.text = 'two'
  invalidations.invalidate(['list:all'])
  site.hold = true
  expect(await read()).toBe('one (old)')
  site.release()
  expect(await read()).toBe('two')
  expect(site.rendered).toHaveLength(2)
})

test('no more pages are rendered at once than one processor carries, and all of them in the end', async () => {
  const { read, site } = testCache({ atOnce: 3 })
  const addresses = Array.from({ length: 20 }, (_, i) => `/aktuelt/${i}`)
  await Promise.all(addresses.map(read))
  expect(site.most).toBe(3)
  expect(site.rendered.toSorted()).toEqual(addresses.toSorted())
})

test('a page that waited for its turn counts from when its rendering began, not from when it was asked for', async () => {
  const { read, site, invalidations } = testCache({ atOnce: 1 })
  site.hold = true
  const first = read('/aktuelt/1')
  const second = read('/aktuelt/2')
  invalidations.invalidate(['list:all'])
  const afterwards = read('/aktuelt/2')
  site.release()
  await Promise.all([first, second, afterwards])
  expect(site.rendered).toEqual(['/aktuelt/1', '/aktuelt/2'])
})

test('a visit of what is made up without end keeps nothing, and renders each time', async () => {
  const { cache, store, site } = testCache()
  await cache.renderOnce('/aktuelt/sok?q=a')
  await cache.renderOnce('/aktuelt/sok?q=a')
  expect(site.rendered).toHaveLength(2)
  expect(store.get('/aktuelt/sok?q=a')).toBeUndefined()
  expect(store.size()).toBe(0)
})

describe('what is kept by nobody, as searches are', () => {
  test('is rendered one at a time, and no page waits behind it', async () => {
    const { cache, read, site } = testCache()
    site.hold = true
    const searches = Array.from({ length: 5 }, (_, i) => cache.renderOnce(`/aktuelt/sok?q=${i}`))
    const page = read()
    await Promise.resolve()
    expect(site.rendered).toEqual(['/aktuelt/sok?q=0', '/aktuelt'])
    site.release()
    expect(await page).toBe('one')
    expect((await Promise.all(searches)).every((search) => 'page' in search)).toBe(true)
  })

  test('is turned away when too much of it waits', async () => {
    const { cache, site } = testCache({ onceWaiting: 2 })
    site.hold = true
    const searches = Array.from({ length: 4 }, (_, i) => cache.renderOnce(`/aktuelt/sok?q=${i}`))
    expect(await searches[3]).toEqual({ problem: 'busy' })
    site.release()
    expect((await Promise.all(searches)).filter((search) => 'page' in search)).toHaveLength(3)
  })
})
