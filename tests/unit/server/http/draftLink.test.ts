import { describe, expect, test, vi } from 'vitest'
import { draftLinkPath, loggedPath } from '#lib/addresses/draftLink.ts'
import { log } from '#lib/log.ts'
import { testHandler } from '../site.ts'
import { pageOf } from '../support.ts'

const key = { name: '0123456789abcdef', secret: 'A'.repeat(43) }
const path = draftLinkPath(key)
const shared = { id: 'drafts.ei-sak', until: '2026-12-01T12:00:00Z' }

const own = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-accel-expires': '0',
}

test('a link shows its draft past the cache: nobody keeps it, lists it, or learns its address', async () => {
  const { ask, links, previewed, store } = await testHandler()
  links.opened = { shared, slug: 'ei sak' }
  const { status, headers, body } = await ask(path)
  expect([status, body]).toEqual([200, 'kladd'])
  expect(headers).toMatchObject(own)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.etag).toBeUndefined()
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  expect(previewed).toEqual([
    {
      address: '/aktuelt/ei%20sak',
      draft: { perspective: 'published', isFramed: false, shared },
      headers: {},
    },
  ])
  expect(store.size()).toBe(0)
})

test('an editor’s cookie changes nothing: the link shows what everybody with it sees', async () => {
  const { ask, links, previewed } = await testHandler()
  links.opened = { shared, slug: 'ei-sak' }
  await ask(path, { headers: { cookie: '__prerender_bypass=secret', 'sec-fetch-dest': 'iframe' } })
  expect(previewed[0]?.draft).toEqual({ perspective: 'published', isFramed: false, shared })
})

describe('a link that opens nothing', () => {
  test('gets one page, whatever the reason, without a trace of content', async () => {
    const { ask, links, site, previewed } = await testHandler()
    const answers = [await ask(path)]
    for (const wrong of ['/utkast/x', `${path}A`, path.slice(0, -1), `${path}/x`, '/utkast/%00']) {
      answers.push(await ask(wrong))
    }
    // Something that a page cannot do without is missing in the draft.
    links.opened = { shared, slug: 'ei-sak' }
    links.rendered = { page: pageOf('finst ikkje', { status: 404 }) }
    answers.push(await ask(path))
    const [first, ...others] = answers.map(({ status, body, headers: { date, ...headers } }) => ({
      status,
      body,
      headers,
    }))
    expect(first).toMatchObject({ status: 404, headers: own })
    expect(first?.body).toContain('Lenkja verkar ikkje')
    for (const other of others) expect(other).toEqual(first)
    expect(site.rendered).toEqual([])
    expect(previewed).toHaveLength(1)
  })

  test('costs no lookup unless it could be one', async () => {
    const { ask, links } = await testHandler()
    for (const wrong of ['/utkast', '/utkast/x', `${path}A`, path.toUpperCase()]) await ask(wrong)
    expect(links.asked).toEqual([])
    await ask(`/${path}/`)
    expect(links.asked).toEqual([key])
  })
})

test('one whose document has been published leads there', async () => {
  const { ask, links } = await testHandler()
  links.opened = { moved: '/aktuelt/ei-sak' }
  const { status, headers } = await ask(path)
  expect([status, headers.location]).toEqual([307, '/aktuelt/ei-sak'])
  expect(headers).toMatchObject(own)
})

test('of links that are made up, some are looked up at a time, some wait, and the rest are told so', async () => {
  const { ask, links } = await testHandler()
  let release = () => {}
  links.hold = new Promise((resolve) => {
    release = resolve
  })
  const asked = Array.from({ length: 80 }, (_, i) =>
    ask(draftLinkPath({ ...key, name: i.toString(16).padStart(16, '0') })),
  )
  let refused = 0
  for (const each of asked) {
    void each.then(({ status }) => {
      refused += status === 503 ? 1 : 0
    })
  }
  // Four are looked up, 50 wait.
  await vi.waitFor(() => expect(refused).toBe(26), { timeout: 10_000 })
  expect(links.asked).toHaveLength(4)
  release()
  const statuses = (await Promise.all(asked)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 404)).toHaveLength(54)
})

test('while the Content Lake is away the page says so, and the log does not have the secret', async () => {
  const { ask, links } = await testHandler()
  const told = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  links.isAway = true
  const { status, headers } = await ask(path)
  expect(status).toBe(503)
  expect(headers).toMatchObject(own)
  expect(JSON.stringify(told.mock.calls)).not.toContain(key.secret)
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})

test('a path is logged without what opens the draft', () => {
  expect(loggedPath(path)).toBe('/utkast/…')
  expect(loggedPath(`//${path}?a=1`)).toBe('///utkast/…')
  expect(loggedPath('/aktuelt/utkast')).toBe('/aktuelt/utkast')
})

test.each(['POST', 'PUT', 'DELETE'])('nothing is done by %s', async (method) => {
  const { ask, links } = await testHandler()
  expect((await ask(path, { method })).status).toBe(405)
  expect(links.asked).toEqual([])
})
