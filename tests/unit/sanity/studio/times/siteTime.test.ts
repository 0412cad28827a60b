import { expect, test, vi } from 'vitest'
import { SiteTime } from '#sanity/studio/times/siteTime.ts'

const site = (...answers: (string | undefined)[]) => {
  const ask = vi.fn<() => Promise<number | undefined>>()
  for (const at of answers) ask.mockResolvedValueOnce(at === undefined ? undefined : Date.parse(at))
  return ask
}

const eight = '2026-11-27T08:00:00.000Z'
const ten = '2026-11-27T10:00:00.000Z'

test('time is the site’s once it has been asked, at most every ten minutes', async () => {
  let own = Date.parse(eight)
  const ask = site(ten, ten)
  const time = new SiteTime(() => own, ask)
  expect(time.now()).toEqual(new Date(eight))
  await Promise.all([time.learn(), time.learn()])
  expect(time.now()).toEqual(new Date(ten))
  expect(ask).toHaveBeenCalledTimes(1)
  own += 599_000
  await time.learn()
  expect(ask).toHaveBeenCalledTimes(1)
  own += 2_000
  await time.learn()
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a difference that the header’s whole seconds may cause is none', async () => {
  const time = new SiteTime(() => Date.parse('2026-11-27T10:00:01.900Z'), site(ten))
  await time.learn()
  expect(time.now()).toEqual(new Date('2026-11-27T10:00:01.900Z'))
})

test('for a publication the site is asked anew, and everyone knows what it answered', async () => {
  const own = Date.parse(eight)
  const ask = site(ten, '2026-11-27T10:00:05.000Z')
  const time = new SiteTime(() => own, ask)
  await time.learn()
  expect(await time.ask()).toBe('2026-11-27T10:00:05.000Z')
  await time.learn()
  expect(ask).toHaveBeenCalledTimes(2)
  expect(time.now()).toEqual(new Date('2026-11-27T10:00:05.000Z'))
})

test('a publication has the site’s second, not the browser’s that is a little ahead', async () => {
  const time = new SiteTime(() => Date.parse('2026-11-27T10:00:02.000Z'), site(ten))
  expect(await time.ask()).toBe(ten)
})

test('while the site is away, what is known of its time stands', async () => {
  const own = Date.parse(eight)
  const time = new SiteTime(() => own, site(ten, undefined))
  expect(await new SiteTime(() => own, site(undefined)).ask()).toBe(eight)
  await time.learn()
  expect(await time.ask()).toBe(ten)
})
