import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { styleSource } from '#server/http/policy.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { styleAddresses } from '#tests/support/builtStyles.ts'
import { read, readRaw } from '#tests/support/reading.ts'

/** What the site relies on in Next beyond its documented API (docs/next.md), on pages rendered by the real Next. */

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const get = (address: string, init?: RequestInit) => read(aktuelt.site + address, init)

/** A list, an article with a body, an event, the front page, and a missing page. */
const pages = [
  '/',
  '/aktuelt',
  '/aktuelt/politisk-markering-av-digi-vestland',
  '/aktuelt/arrangement',
  '/aktuelt/sok?q=digital',
  '/finst-ikkje',
]

describe('a page as Next has rendered it', () => {
  test.each(pages)('%s comes whole, with nothing in it that waits for a script', async (address) => {
    const { html } = await get(address)
    expect(html).toMatch(/<main\b[\s\S]*<h1[\s\S]*<\/main>/)
    expect(html).toMatch(/<\/body><\/html>$/)
    expect(html).not.toMatch(/<template\b|<div hidden/)
  })

  test.each(pages)('%s has lost all that Next and React run, and their marks', async (address) => {
    const { html } = await get(address)
    expect(html).not.toMatch(/<script(?![^>]*type="(?:application\/ld\+json|speculationrules)")/)
    expect(html).not.toMatch(/<link[^>]*(?:as="script"|rel="modulepreload")/)
    expect(html).not.toMatch(/<!--|__next_f|self\.|\$R[CBSTX]\b/)
  })

  test.each(pages)('%s has its title and what describes it in the head', async (address) => {
    const [head = '', body = ''] = (await get(address)).html.split('<body')
    expect(head).toMatch(/<title>[^<]+<\/title>/)
    expect(body).not.toMatch(/<title>|<meta\b(?! itemprop)|<link\b[^>]*rel="canonical"/i)
  })

  test.each(pages)('%s is not painted before its header is whole, and waits for no more', async (address) => {
    const [head = '', body = ''] = (await get(address)).html.split('<body')
    const [, id] = /<link rel="expect" href="#([^"]+)" blocking="render"\/>/.exec(head) ?? []
    expect(id).toBeDefined()
    expect(body).toContain(`<header id="${id}" class="site-header"`)
    expect(head.match(/blocking="render"/g)).toHaveLength(1)
  })
})

test('a page has its styles in it, and asks for none', async () => {
  const { html, headers } = await get('/aktuelt')
  expect(html).not.toMatch(/<link[^>]*rel="stylesheet"/)
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
  expect(css).toContain('@layer')
  expect(css).toContain('.site-header')
  expect(css).not.toContain('.programme-table')
  expect(headers.get('content-security-policy')).toContain(styleSource(css))
})

test('a style of the build is where Studio’s preview says, compressed at the build, for good', async () => {
  const styles = await styleAddresses()
  expect(styles).not.toEqual([])
  for (const style of styles) {
    const { status, headers } = await readRaw(aktuelt.site, style, { headers: { 'accept-encoding': 'br' } })
    expect([status, headers.get('content-encoding')]).toEqual([200, 'br'])
    expect(headers.get('cache-control')).toContain('immutable')
  }
})

test('Studio’s page comes compressed, and an endpoint sees what the server holds', async () => {
  const studio = await readRaw(aktuelt.site, '/studio', { headers: { 'accept-encoding': 'gzip' } })
  expect([studio.status, studio.headers.get('content-encoding')]).toEqual([200, 'gzip'])
  expect(JSON.parse((await get('/api/health')).html)).toMatchObject({ disk: { writable: true } })
})

test('the headers by which Next’s scripts ask for a part of a page give the page', async () => {
  const { html } = await get('/aktuelt')
  const asked = { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' }
  expect(await get('/aktuelt', { headers: asked })).toMatchObject({ status: 200, html })
  expect((await get('/studio', { headers: asked })).headers.get('content-type')).toContain('text/html')
})
