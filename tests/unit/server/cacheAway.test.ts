import { describe, expect, test } from 'vitest'
import { testCache } from './support.ts'

/** A page that was kept, and cleared when the Content Lake had gone away. */
async function cleared() {
  const kept = testCache({ pause: 100 })
  await kept.read()
  kept.site.problem = 'away'
  kept.clearings.clear(['list:all'])
  return kept
}

describe('while the Content Lake is away', () => {
  test('the old page is served, as old', async () => {
    const { read } = await cleared()
    expect(await read()).toBe('one (old)')
  })

  test('no page is rendered before the pause is over', async () => {
    const { read, site, time } = await cleared()
    for (const address of ['/aktuelt', '/aktuelt', '/', '/aktuelt/ei-sak']) await read(address)
    expect(site.rendered).toHaveLength(2)
    time.now = 101
    await read()
    expect(site.rendered).toHaveLength(3)
  })

  test('a page that was never rendered is a problem, not an error', async () => {
    const { read } = await cleared()
    expect(await read('/aktuelt/ei-sak')).toBe('away')
    expect(await read('/aktuelt/ei-sak')).toBe('away')
  })

  test('a search is answered that it is away, without asking', async () => {
    const { read, cache, site } = await cleared()
    await read()
    expect(await cache.visitOnce('/aktuelt/sok?q=a')).toEqual({ problem: 'away' })
    expect(site.rendered).toHaveLength(2)
  })

  test('a page that has not been cleared is served as ever', async () => {
    const { read, clearings, site } = testCache()
    await read()
    site.problem = 'away'
    await read('/aktuelt/ei-sak')
    clearings.clear(['list:events'])
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
    const { read, site, clearings } = testCache()
    await read()
    site.problem = 'failed'
    clearings.clear(['list:all'])
    expect(await read()).toBe('one (old)')
  })
})
