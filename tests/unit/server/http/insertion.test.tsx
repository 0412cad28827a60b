import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AlertsPlace } from '#components/frame/AlertsPlace.tsx'
import { alertsPlace } from '#lib/alerts/markup.ts'
import { alertsStyle } from '#lib/alerts/style.ts'
import { insertions, withInsertion } from '#server/http/insertion.ts'
import { allowingStyle, framedDraftPolicy, pagePolicy } from '#server/http/policy.ts'
import { alertOf } from '../../alerts/alertOf.ts'
import { testHandler } from '../site.ts'
import { pageOf } from '../support.ts'

const place = alertsPlace.open + alertsPlace.close

const document = (lang: string, text = 'Innhald') =>
  `<!DOCTYPE html><html lang="${lang}" data-color-scheme="auto"><head><title>Sak</title></head><body><a href="#h">Hopp</a>${place}<main>${text}</main></body></html>`

/** A site with one page that is large enough to be compressed. */
async function site(lang = 'nn') {
  const handler = await testHandler('/aktuelt')
  handler.site.text = document(lang, 'Innhald. '.repeat(300))
  const ask = (headers: Record<string, string> = {}, path = '/aktuelt') => handler.ask(path, { headers })
  return { ...handler, ask }
}

test('the place in the frame of every page is the place that is looked for', () => {
  expect(renderToStaticMarkup(createElement(AlertsPlace))).toBe(place)
})

test('a page without an alert is sent as it was rendered', async () => {
  const { ask, site: renderer } = await site()
  expect((await ask()).body).toBe(renderer.text)
})

test('an alert is on a cached page at once, after the link past it and before all else, and nothing is rendered', async () => {
  const { ask, told, site: renderer } = await site()
  const before = await ask()
  told.alerts = [alertOf('a')]
  const { body, headers } = await ask()
  expect(body).toMatch(
    /Hopp<\/a><div data-alerts=""><section [\s\S]*Kok drikkevatnet[\s\S]*<\/section><\/div><main>/,
  )
  expect(headers.etag).not.toBe(before.headers.etag)
  told.alerts = []
  expect(await ask()).toMatchObject({ body: before.body, headers: { etag: before.headers.etag } })
  expect(renderer.rendered).toEqual(['/aktuelt'])
})

test('the styles of the alert are in the page, and its policy allows them and no more', async () => {
  const { ask, told } = await site()
  const before = (await ask()).headers['content-security-policy']
  told.alerts = [alertOf('a')]
  const { body, headers } = await ask()
  const css = /<style>([^<]*)<\/style><\/head>/.exec(body)?.[1] ?? ''
  const source = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
  expect(css).toBe(alertsStyle)
  expect(headers['content-security-policy']).toBe(
    String(before).replace("style-src 'self'", `style-src 'self' ${source}`),
  )
})

test('a policy that allows any style, as in Studio’s preview, is left so: a hash would revoke it', () => {
  const framed = framedDraftPolicy('nonce')
  expect(allowingStyle(framed, "'sha256-x'")).toBe(framed)
  expect(allowingStyle(pagePolicy(["'sha256-y'"]), "'sha256-x'")).toContain(
    "style-src 'self' 'sha256-y' 'sha256-x';",
  )
})

describe('by the clock alone', () => {
  const timed = alertOf('a', { from: '2026-11-28T13:05:00Z', to: '2026-11-28T13:06:00Z' })

  test('it comes at the second of its beginning and goes at the second of its end, also when the clock is set back', async () => {
    const { ask, told } = await site()
    told.alerts = [timed]
    const shows = async (time: string) => {
      told.now = new Date(time)
      return (await ask()).body.includes('Kok drikkevatnet')
    }
    expect(await shows('2026-11-28T13:04:59.999Z')).toBe(false)
    expect(await shows('2026-11-28T13:05:00.000Z')).toBe(true)
    expect(await shows('2026-11-28T13:05:59.999Z')).toBe(true)
    expect(await shows('2026-11-28T13:06:00.000Z')).toBe(false)
    expect(await shows('2026-11-28T13:05:30.000Z')).toBe(true)
    expect(await shows('2026-11-28T13:04:00.000Z')).toBe(false)
  })

  test('what is put in is made once, until an alert or the time changes it', () => {
    const state = { alerts: [timed], now: new Date('2026-11-28T13:05:00Z') }
    const insertion = insertions({ alerts: () => state.alerts, now: () => state.now })
    const first = insertion()
    state.now = new Date('2026-11-28T13:05:59Z')
    expect(insertion()).toBe(first)
    state.alerts = [{ ...timed }]
    expect(insertion()).not.toBe(first)
    expect(insertion()?.version).toBe(first?.version)
    state.alerts = [{ ...timed, text: 'Faren er over.' }]
    expect(insertion()?.version).not.toBe(first?.version)
  })

  test('at New Year the words name the year', () => {
    const state = { now: new Date('2026-12-31T22:59:59Z') }
    const alerts = [alertOf('a')]
    const insertion = insertions({ alerts: () => alerts, now: () => state.now })
    expect(insertion()?.htmlFor('nn')).not.toContain('2026 kl.')
    state.now = new Date('2026-12-31T23:00:00Z')
    expect(insertion()?.htmlFor('nn')).toContain('2026 kl.')
  })
})

describe('the tag of a page', () => {
  test('from before an alert gives the page with it, and each tag only its own bytes', async () => {
    const { ask, told } = await site()
    const seen = new Map<string, string>()
    const tags: string[] = []
    for (const alerts of [[], [alertOf('a')], [alertOf('a', { text: 'Faren er over.' })], []]) {
      told.alerts = alerts
      for (const known of tags) {
        const answer = await ask({ 'if-none-match': known })
        if (answer.status === 304) expect(answer.headers.etag).toBe(known)
        else expect(answer.headers.etag).not.toBe(known)
      }
      const { body, headers } = await ask()
      const tag = String(headers.etag)
      expect(seen.get(tag) ?? body).toBe(body)
      seen.set(tag, body)
      tags.push(tag)
      const again = await ask({ 'if-none-match': tag })
      expect([again.status, again.headers['content-security-policy']]).toEqual([
        304,
        headers['content-security-policy'],
      ])
    }
    expect(seen.size).toBe(3)
  })

  test('is another for each encoding, and both unpack to the same bytes', async () => {
    const { cache, told } = await site()
    const lookup = await cache.get('/aktuelt')
    if (!('page' in lookup)) throw new Error('There is a page')
    told.alerts = [alertOf('a')]
    const { send } = await import('#server/http/send.ts')
    const insertion = insertions({ alerts: () => told.alerts, now: () => told.now })()
    const bytes = async (accepted: string) => {
      const chunks: Buffer[] = []
      const written: Record<string, unknown>[] = []
      const request = { method: 'GET', headers: { 'accept-encoding': accepted } }
      const response = {
        writeHead: (_: number, headers: Record<string, unknown>) => void written.push(headers),
        end: (chunk: Buffer) => void chunks.push(chunk),
      }
      await send(request as never, response as never, { ...lookup.page, insertion } as never) // only what send uses of each
      return { body: Buffer.concat(chunks), headers: written[0] }
    }
    const [plain, packed, packedMore] = [await bytes(''), await bytes('gzip'), await bytes('br')]
    expect(String(plain.body)).toContain('Kok drikkevatnet')
    expect(await promisify(gunzip)(packed.body)).toEqual(plain.body)
    expect(await promisify(brotliDecompress)(packedMore.body)).toEqual(plain.body)
    expect(new Set([plain, packed, packedMore].map(({ headers }) => headers?.etag)).size).toBe(3)
    for (const { body, headers } of [plain, packed, packedMore])
      expect(headers?.['content-length']).toBe(body.length)
  })
})

describe('it is on', () => {
  test.each([
    ['a page that is not found', { status: 404 }, '/borte'],
    ['the page of a site whose content is away', { problem: 'away' }, '/aktuelt'],
    ['the page of a fault of ours', { problem: 'failed' }, '/aktuelt'],
    ['a search', {}, '/aktuelt/sok?q=vatn'],
  ] as const)('%s', async (_, state, path) => {
    const handler = await testHandler('/aktuelt', '/aktuelt/sok')
    handler.told.alerts = [alertOf('a')]
    Object.assign(handler.site, { text: document('nn') }, state)
    const { body, headers } = await handler.ask(path)
    expect(body).toMatch(/<body>[\s\S]*Viktig melding:[\s\S]*<main>/)
    expect(headers['content-security-policy']).toContain(
      createHash('sha256').update(alertsStyle).digest('base64'),
    )
  })

  test('a draft that was shared by its link, and the page for a link that opens nothing', async () => {
    const handler = await testHandler()
    handler.told.alerts = [alertOf('a')]
    const path = `/utkast/${'a'.repeat(16)}/${'b'.repeat(43)}`
    expect((await handler.ask(path)).body).toContain('Viktig melding:')
  })

  test('a page in another language, in words of that language', async () => {
    for (const [lang, words] of [
      ['en', 'Important message:'],
      ['se', 'Dehálaš diehtu:'],
      ['nb', 'Viktig melding:'],
      ['ar', 'Viktig melding:'],
    ]) {
      const { ask, told } = await site(lang)
      told.alerts = [alertOf('a')]
      expect((await ask()).body).toContain(`${words}</span>`)
    }
  })
})

test('a file that machines read is left alone, whatever is in it', async () => {
  const page = pageOf(document('nn'), { headers: { 'content-type': 'application/xml' } })
  const insertion = insertions({
    alerts: () => [alertOf('a')],
    now: () => new Date('2026-11-28T14:00:00Z'),
  })()
  expect(insertion).toBeDefined()
  expect(withInsertion({ ...page, headers: { ...page.headers } }, insertion).body).toEqual(page.body)
})
