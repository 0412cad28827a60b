import { expect, test } from 'vitest'
import { draftCookie, testHandler } from '../site.ts'

const inFrame = { cookie: draftCookie, 'sec-fetch-dest': 'iframe' }

test('a draft goes past every cache, and no search engine may keep it', async () => {
  const { ask } = await testHandler()
  const { headers } = await ask('/aktuelt', { headers: { cookie: draftCookie } })
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'x-accel-expires': '0',
  })
})

test('a draft that is opened by itself runs no script', async () => {
  const { ask, previewed } = await testHandler()
  const { headers } = await ask('/aktuelt', {
    headers: { cookie: draftCookie, 'sec-fetch-dest': 'document' },
  })
  expect(headers['content-security-policy']).toContain("script-src 'none'")
  expect(previewed[0]?.draft).toEqual({ perspective: 'drafts', isFramed: false })
})

test('in the preview the scripts of one response run, each response’s own, and nothing is asked of another host', async () => {
  const { ask, previewed } = await testHandler()
  const policies = [
    await ask('/aktuelt', { headers: inFrame }),
    await ask('/aktuelt', { headers: inFrame }),
  ].map(({ headers }) => String(headers['content-security-policy']))
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'; connect-src 'self';/)
    expect(policy).toContain("frame-ancestors 'self'")
  }
  expect(policies[0]).not.toBe(policies[1])
  // Next reads the nonce from the policy that it is given.
  expect(previewed.map(({ headers }) => headers['content-security-policy'])).toEqual(policies)
})

test('the editor sees the perspective that was chosen in Studio, and never the raw documents', async () => {
  const { ask, previewed } = await testHandler()
  for (const chosen of ['published', 'raw', '%00', 'a;b']) {
    await ask('/aktuelt', { headers: { cookie: `${draftCookie}; sanity-preview-perspective=${chosen}` } })
  }
  expect(previewed.map(({ draft }) => draft.perspective)).toEqual(['published', 'drafts', 'drafts', 'a'])
})

test('of a query the page is given the words of a search, and the mark of Next’s parts, and nothing else', async () => {
  const { ask, previewed } = await testHandler()
  const headers = { cookie: draftCookie }
  await ask('/aktuelt?sanity-preview-perspective=drafts&_rsc=1', { headers })
  await ask('/aktuelt/sok?q=b%C3%A5t&q=x&y=1', { headers })
  await ask('/aktuelt?_rsc=abc&y=1', { headers: { ...headers, rsc: '1' } })
  expect(previewed.map(({ address }) => address)).toEqual([
    '/aktuelt',
    '/aktuelt/sok?q=b%C3%A5t',
    '/aktuelt?_rsc=abc',
  ])
})
