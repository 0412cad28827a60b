import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { draftLinkPath } from '#lib/addresses/draftLink.ts'
import { newDraftLink } from '#sanity/studio/share/draftLink.ts'
import { secretHashOf } from '#server/http/linkSecret.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article, event, inSeconds, store } from '#tests/support/documents.ts'
import { logOf } from '#tests/support/logs.ts'

/** Stands in the one draft that is shared. */
const own = 'deltmerke'
/** Stands in every other draft, and in what waits for its time: whoever finds it has found a leak. */
const other = 'lekkasjemerke'

let aktuelt: Aktuelt

const ref = (id: string, more: object = {}) => ({ _type: 'reference', _key: id, _ref: id, ...more })
const draftOf = <T extends { _id: string }>(document: T): T => ({
  ...document,
  _id: `drafts.${document._id}`,
})

const image = {
  _type: 'image',
  alt: 'Ein fjord',
  asset: { _type: 'reference', _ref: '' },
}

async function plant(): Promise<void> {
  const { content } = aktuelt
  const upload = await content.assets.upload('image', readFileSync('tests/fixtures/fjord.png'))
  const mainImage = { ...image, asset: { _type: 'reference', _ref: upload._id } }
  const topic = { _id: 'emnet', _type: 'topic', title: 'Emnet', slug: { _type: 'slug', current: 'emnet' } }
  const person = { _id: 'kari', _type: 'person', name: 'Kari Nordmann' }
  const out = article('ute', 'Ei sak som er ute')
  const waiting = article('ventar', other, { publishedAt: inSeconds(30 * 86_400) })
  const undated = { ...article('utan-dato', other), publishedAt: undefined }
  const body = [
    paragraph(`Avsnitt ${own}`),
    paragraph('Her', {
      _key: 'lenkjer',
      children: [{ _type: 'span', _key: 'l', text: 'lenkja', marks: ['m'] }],
      markDefs: [{ _type: 'internalLink', _key: 'm', reference: ref('ventar') }],
    }),
    { _type: 'contact', _key: 'kontakt', person: ref('kari') },
  ]
  const refs = {
    topics: [ref('emnet')],
    contacts: [ref('kari')],
    related: ['ute', 'ventar', 'utan-dato']
      .map((id) => ref(id))
      .concat([ref('nytt-anna', { _weak: true, _strengthenOnPublish: { type: 'article' } })]),
  }
  const settings = await content.getDocument('siteSettings')
  await store(
    content,
    topic,
    person,
    out,
    waiting,
    undated,
    draftOf({ ...topic, title: `Emne ${other}` }),
    draftOf({ ...person, name: `Kari ${other}` }),
    draftOf({ ...out, title: `Ute ${other}` }),
    draftOf(article('nytt-anna', `Anna ${other}`)),
    { ...settings, _id: 'drafts.siteSettings', _type: 'siteSettings', name: `Nettstad ${other}` },
    draftOf({
      ...article('delt', `Utkast ${own}`, { body, mainImage, ...refs }),
      publishedAt: undefined,
    }),
    draftOf(
      event('delt-mote', `Møte ${own}`, {
        programme: [{ _key: 'p', _type: 'programmeItem', topic: 'Opning', speakers: [ref('kari')] }],
        ...refs,
      }),
    ),
    article('retta', 'Slik lesarane har det'),
    draftOf(article('retta', `Retta ${own}`, { language: 'en' })),
    // Another document with the same slug, which readers have.
    article('same-namn', 'Den andre saka', { slug: { _type: 'slug', current: 'delt' } }),
  )
}

const made = { by: 'Kari', now: new Date().toISOString() }

/** Makes a link as Studio does; resolves with its path. */
async function linkTo(document: string, more: object = {}): Promise<string> {
  const { stored, path } = await newDraftLink({ document, hours: 24, ...made })
  await aktuelt.content.create({ ...stored, ...more })
  return path
}

const read = async (path: string, headers: Record<string, string> = {}, site = aktuelt.site) => {
  const answer = await fetch(site + path, { redirect: 'manual', headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

beforeAll(async () => {
  aktuelt = await startAktuelt()
  await plant()
  await vi.waitFor(async () => expect((await read('/aktuelt/ute')).status).toBe(200), { timeout: 20_000 })
})
afterAll(() => aktuelt?.stop())

describe('whoever has a link', () => {
  test.each([
    ['delt', 'Dette er eit utkast som er delt med deg.'],
    ['delt-mote', 'Dette er eit utkast som er delt med deg.'],
    ['retta', 'This is a draft that has been shared with you.'],
  ])('sees the draft of %s, and is told what it is and until when', async (document, words) => {
    const { status, text, headers } = await read(await linkTo(document))
    expect(status).toBe(200)
    expect(text).toContain(own)
    expect(text).toContain(words)
    expect(text).toMatch(/(?:verkar til|works until) \d+\.?\s\p{L}+\s\d{4}.{1,10}\d\d[.:]\d\d/u)
    expect(text).toContain('<meta name="robots" content="noindex"')
    // It is not published, so it says no date of that, and has no calendar file.
    expect(text).not.toMatch(/kalender\.ics|Publisert:|Published:/)
    expect(text).not.toMatch(/rel="canonical"|<script(?! type="application\/ld\+json")|data-sanity/)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.getSetCookie()).toEqual([])
  })

  test('sees of everything else what readers have: names, topics, related pages and the frame', async () => {
    for (const document of ['delt', 'delt-mote']) {
      const { text } = await read(await linkTo(document))
      expect(text).not.toContain(other)
      for (const seen of ['Kari Nordmann', 'Emnet', 'Ei sak som er ute']) expect(text).toContain(seen)
      // The page that a link in the text leads to is not out yet: its address is not given away.
      expect(text).not.toMatch(/ventar|utan-dato|nytt-anna/)
    }
  })

  test('sees its pictures', async () => {
    const { text } = await read(await linkTo('delt'))
    const source = /src="(\/media\/[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    const picture = await read(source ?? 'none')
    expect([picture.status, picture.headers.get('content-type')?.startsWith('image/')]).toEqual([200, true])
  })

  test('gets no other page, and no list, as a draft: also with what the first answer set', async () => {
    const path = await linkTo('delt')
    await read(path)
    for (const page of [
      '/',
      '/aktuelt',
      '/aktuelt/delt-mote',
      '/aktuelt/emne/emnet',
      '/aktuelt/sok?q=deltmerke',
    ]) {
      const { text } = await read(page, { referer: aktuelt.site + path })
      expect(
        text.replaceAll('q=deltmerke', '').replaceAll('«deltmerke»', '').replaceAll('value="deltmerke"', ''),
      ).not.toMatch(/(?:Utkast|Møte|Avsnitt|Retta) deltmerke|lekkasjemerke/)
    }
    expect((await read(`${path}/aktuelt/delt-mote`)).status).toBe(404)
  })

  test('is led to the public page once the draft has been published', async () => {
    const path = await linkTo('ute')
    expect((await read(path)).text).toContain(other) // its own draft
    await aktuelt.content.delete('drafts.ute')
    const { status, headers } = await read(path)
    expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([
      307,
      '/aktuelt/ute',
      'private, no-store',
    ])
  })

  test('sees what is published and waits for its time', async () => {
    const { status, text } = await read(await linkTo('ventar'))
    expect([status, text.includes('er delt med deg')]).toEqual([200, true])
  })
})

describe('a link that opens nothing', () => {
  test('is answered alike, whether expired, revoked, unknown, changed, broken or without a document', async () => {
    const whole = await linkTo('delt')
    const revoked = await linkTo('delt')
    const [, name] = /\/utkast\/(.{16})/.exec(revoked) ?? []
    expect((await read(revoked)).status).toBe(200)
    await aktuelt.content.patch(`draftLink.${name}`).set({ revokedAt: new Date().toISOString() }).commit()
    const unknown = draftLinkPath({ name: '0'.repeat(16), secret: 'A'.repeat(43) })
    const changed = whole.slice(0, -1) + (whole.endsWith('A') ? 'B' : 'A')
    const answers = [
      await read(revoked),
      await read(await linkTo('delt', { expiresAt: inSeconds(-1) })),
      await read(await linkTo('delt', { expiresAt: 'i morgon' })),
      await read(await linkTo('delt', { secretHash: secretHashOf('x') })),
      await read(await linkTo('delt', { secretHash: null })),
      await read(await linkTo('delt', { _type: 'planned' })),
      await read(await linkTo('finst-ikkje')),
      await read(await linkTo('emnet')),
      await read(await linkTo('siteSettings')),
      await read(await linkTo('drafts.delt')),
      await read(unknown),
      await read(changed),
      await read('/utkast/nei'),
    ]
    const parts = answers.map(({ status, text, headers }) => {
      const { date, ...rest } = Object.fromEntries(headers)
      return { status, text, rest }
    })
    expect(parts[0]).toMatchObject({ status: 404, rest: { 'cache-control': 'private, no-store' } })
    expect(parts[0]?.text).not.toMatch(/deltmerke|lekkasjemerke/)
    for (const part of parts) expect(part).toEqual(parts[0])
  })

  test('expires by the site’s clock', async () => {
    const path = await linkTo('delt')
    expect((await read(path)).status).toBe(200)
    const clock = new Date(Date.now() + 24.1 * 3_600_000).toISOString()
    const later = await aktuelt.startAnother({ clock })
    expect((await read(path, {}, later.url)).status).toBe(404)
  }, 120_000)
})

test('no link is in the page cache, in the log, or, but for its hash, in the Content Lake', async () => {
  const path = await linkTo('delt')
  const secret = path.slice(-43)
  for (const asked of [path, `${path}/`, `/${path}`, `${path}x`, `${path}?utm=1`]) await read(asked)
  const files = [aktuelt.kept, `${aktuelt.kept}-wal`]
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    expect([file, bytes.includes(own), bytes.includes(secret)]).toEqual([file, false, false])
  }
  const log = readFileSync(logOf(import.meta.filename), 'utf8')
  expect(log.length).toBeGreaterThan(0)
  expect(log).not.toContain(secret)
  const stored = await aktuelt.content.fetch<Record<string, unknown>[]>('*[_type == "draftLink"]')
  expect(stored.length).toBeGreaterThan(5)
  expect(JSON.stringify(stored)).not.toContain(secret)
})

test('who has no token sees no link in the Content Lake', async () => {
  const path = await linkTo('delt')
  const id = `draftLink.${path.slice('/utkast/'.length, -43)}`
  expect(await aktuelt.content.getDocument(id)).toMatchObject({ document: 'delt' })
  const query = encodeURIComponent(`*[_id == "${id}" || _type == "draftLink"]`)
  const answer = await fetch(aktuelt.content.getUrl(`/data/query/production?query=${query}`))
  expect(await answer.json()).toMatchObject({ result: [] })
})
