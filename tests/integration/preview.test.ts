import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { paragraph } from '#tests/fixtures/content.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { everyNth } from '#tests/support/long.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'

/** Stands in every draft, and in what waits for its time: whoever finds it outside the preview has found a leak. */
const mark = 'lekkasjemerke'

const marked = { title: `Utkast ${mark}`, lead: `Ingress ${mark}`, body: [paragraph(`Avsnitt ${mark}`)] }

let aktuelt: Aktuelt
let nginx: Nginx
let cookie: string

/** What an editor writes in a document that is out: the id is that of the published one. */
const draftOf = (document: { _id: string; _type: string }) => ({ ...document, _id: `drafts.${document._id}` })

async function plant(): Promise<void> {
  const { content } = aktuelt
  const later = inSeconds(30 * 86_400)
  const ref = (id: string) => [{ _type: 'reference', _key: id, _ref: id }]
  const topic = {
    _id: 'merkt-emne',
    _type: 'topic',
    title: 'Emne',
    slug: { _type: 'slug', current: 'merkt-emne' },
  }
  const person = { _id: 'merkt-person', _type: 'person', name: 'Kari Nordmann' }
  const out = article('ute', 'Ei sak som er ute', {
    topics: ref('merkt-emne'),
    contacts: ref('merkt-person'),
  })
  const met = event('ute-mote', 'Eit møte som er ute')
  const settings = await content.getDocument('siteSettings')
  if (settings === undefined) throw new Error('The first content has site settings')
  const transaction = content.transaction()
  for (const document of [
    topic,
    person,
    out,
    met,
    { ...draftOf(out), ...marked },
    { ...draftOf(met), ...marked, place: { name: mark }, programme: [{ _key: 'a', topic: mark }] },
    { ...draftOf(topic), title: `Emne ${mark}`, description: mark },
    { ...draftOf(person), name: `Kari ${mark}`, role: mark },
    { ...draftOf(settings), ...settings, _id: 'drafts.siteSettings', name: `Nettstad ${mark}`, lead: mark },
    { _id: 'drafts.merkt-flytting', _type: 'redirect', from: '/gamalt', to: `/aktuelt?${mark}` },
    draftOf({ ...article('nytt-utkast', mark), ...marked }),
    draftOf({ ...event('nytt-motenotat', mark), ...marked }),
    { ...article('ventar', mark, { publishedAt: later }), ...marked },
    { ...event('ventar-mote', mark, { publishedAt: later }), ...marked },
    { _id: 'til-ventar', _type: 'redirect', from: '/snart', to: '/aktuelt/ventar' },
    {
      _id: 'drafts.hemmeleg-nykel',
      _type: 'sanity.previewUrlSecret',
      secret: 'nykelen-til-forehandsvisinga',
      studioUrl: `${nginx.url}/studio`,
      source: 'test',
    },
  ]) {
    transaction.createOrReplace(document)
  }
  await transaction.commit()
}

/** Opens the preview as Studio does, and keeps the cookies that the site sets. */
async function enter(): Promise<string> {
  const query = new URLSearchParams({
    'sanity-preview-secret': 'nykelen-til-forehandsvisinga',
    'sanity-preview-pathname': '/aktuelt/ute',
    'sanity-preview-perspective': 'drafts',
  })
  const answer = await fetch(`${nginx.url}/api/draft-mode/enable?${query}`, { redirect: 'manual' })
  expect(answer.status).toBe(307)
  expect(answer.headers.get('location')).toContain('/aktuelt/ute')
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
}

const read = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(url, { redirect: 'manual', headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

type Answer = Awaited<ReturnType<typeof read>>

/** A response as a whole: a mark in a header is a leak too. */
const whole = ({ status, headers, text }: Answer): string =>
  [status, JSON.stringify([...headers]), text].join('\n')

const forged = {
  cookie: '__prerender_bypass=0123456789abcdef0123456789abcdef; sanity-preview-perspective=drafts',
}

const own = [
  '/aktuelt/ute',
  '/aktuelt/ute-mote',
  '/aktuelt/ute-mote/kalender.ics',
  '/aktuelt/emne/merkt-emne',
  '/aktuelt/nytt-utkast',
  '/aktuelt/nytt-motenotat',
  '/aktuelt/nytt-motenotat/kalender.ics',
  '/aktuelt/ventar',
  '/aktuelt/ventar-mote',
  '/aktuelt/ventar-mote/kalender.ics',
  '/gamalt',
  '/snart',
]
const shared = ['/', '/aktuelt', '/aktuelt/arrangement', '/aktuelt/arrangement/tidlegare', '/kontakt']
const machines = [
  '/sitemap.xml',
  '/robots.txt',
  '/api/health',
  '/aktuelt/feed.xml',
  '/speculation-rules.json',
]
const endpoints = ['ute', 'nytt-utkast', 'ventar', 'drafts.ute'].map((id) => `/api/freshness?id=${id}`)
const searches = ['lekkasjemerke', 'utkast', 'Kari', 'avsnitt'].map((word) => `/aktuelt/sok?q=${word}`)

/** Every address that a reader can find: those of the sitemap, and those that hold what was planted. */
async function everywhere(): Promise<string[]> {
  const { text } = await read(`${aktuelt.site}/sitemap.xml`)
  const mapped = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
  const calendars = mapped
    .filter((path) => /^\/aktuelt\/[^/]+$/.test(path))
    .map((path) => `${path}/kalender.ics`)
  return [...new Set([...own, ...shared, ...machines, ...endpoints, ...searches, ...mapped, ...calendars])]
}

beforeAll(async () => {
  aktuelt = await startAktuelt()
  nginx = await startNginx([aktuelt.port])
  await plant()
  await vi.waitFor(async () => expect((await read(`${aktuelt.site}/aktuelt/ute`)).status).toBe(200), {
    timeout: 20_000,
  })
  cookie = await enter()
})
afterAll(async () => {
  await nginx?.stop()
  await aktuelt?.stop()
})

describe('an editor in draft mode', () => {
  test.each(own.slice(0, 10))('sees what is being written, and no cache is given it: %s', async (path) => {
    for (const site of [aktuelt.site, nginx.url]) {
      const { status, headers, text } = await read(site + path, { cookie })
      expect([status, text.includes(mark)]).toEqual([200, true])
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('content-security-policy')).toContain("script-src 'none'")
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|data-sanity/)
    }
  })

  test('in Studio’s preview gets scripts that all bear the nonce of the policy, also through nginx', async () => {
    for (const site of [aktuelt.site, nginx.url]) {
      const { headers, text } = await read(`${site}/aktuelt/ute`, { cookie, 'sec-fetch-dest': 'iframe' })
      const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(
        headers.get('content-security-policy') ?? '',
      )?.[1]
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(1)
      for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`)
      expect(text).toMatch(/<h1 data-sanity="[^"]*id=ute;type=article;path=title/)
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test('finds in the preview of the lists, the search and the front page what is being written', async () => {
    for (const path of ['/', '/aktuelt', '/aktuelt/sok?q=lekkasjemerke', '/sitemap.xml']) {
      const { text } = await read(aktuelt.site + path, { cookie })
      expect(path === '/sitemap.xml' ? text.includes('nytt-utkast') : text.includes(mark), path).toBe(true)
    }
  })

  test('who chose to see what is published sees that', async () => {
    const published = cookie.replace('perspective=drafts', 'perspective=published')
    expect((await read(`${aktuelt.site}/aktuelt/ute`, { cookie: published })).text).not.toContain(mark)
  })
})

describe('readers', () => {
  test('find nothing of what is being written or waits, anywhere, though an editor has looked at it all', async () => {
    const all = await everywhere()
    expect(all.length).toBeGreaterThan(60)
    const addresses = everyNth(all, 4)
    for (const path of addresses) {
      await read(nginx.url + path, { cookie })
      await read(nginx.url + path, { cookie, 'sec-fetch-dest': 'iframe' })
    }
    const leaks: string[] = []
    for (const path of addresses) {
      // Three times: the last is answered from copies, by the site and by nginx.
      for (const site of [aktuelt.site, nginx.url, nginx.url]) {
        for (const headers of [{}, forged, { ...forged, 'sec-fetch-dest': 'iframe', rsc: '1' }]) {
          const said = whole(await read(site + path, headers))
          const asked = path.includes('q=lekkasjemerke') ? said.replaceAll('q=lekkasjemerke', '') : said
          if (found(asked, path)) leaks.push(`${site}${path} ${JSON.stringify(headers)}`)
        }
      }
    }
    expect(leaks).toEqual([])
  }, 300_000)

  /** The page of a search repeats the words that were searched for, in its title and its field. */
  const found = (text: string, path: string): boolean =>
    path.includes('q=lekkasjemerke')
      ? /(?:Utkast|Ingress|Avsnitt|Emne|Kari|Nettstad) lekkasje/.test(text)
      : text.includes(mark)

  test('nor is it in the files of the site’s cache or of nginx', async () => {
    const files = [aktuelt.kept, `${aktuelt.kept}-wal`]
    for (const entry of await readdir(nginx.folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
    }
    const holding: string[] = []
    for (const file of files) {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0))
      if (bytes.includes(`Ingress ${mark}`) || bytes.includes(`Avsnitt ${mark}`)) holding.push(file)
    }
    expect(files.length).toBeGreaterThan(10)
    expect(holding).toEqual([])
  })

  test('get the page that they got before there was a preview: no script and no attribute of it', async () => {
    for (const path of ['/', '/aktuelt/ute', '/aktuelt/ute-mote', '/kontakt']) {
      const { text, headers } = await read(aktuelt.site + path, { 'sec-fetch-dest': 'iframe' })
      expect(text).not.toMatch(/<script(?! type="application\/ld\+json")|data-sanity|draft-notice/)
      expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    }
  })
})

describe('the door', () => {
  test.each(['', '?sanity-preview-secret=gjetta', '?sanity-preview-secret='])(
    'stays shut for who has no secret of Studio’s: %s',
    async (query) => {
      const { status, headers, text } = await read(`${nginx.url}/api/draft-mode/enable${query}`)
      expect([status, headers.getSetCookie()]).toEqual([401, []])
      expect(text).toBe('Førehandsvisinga kjende deg ikkje att. Last Studio på nytt, og prøv igjen.')
    },
  )

  test('the perspective is chosen by who is in draft mode alone', async () => {
    const choose = (headers: Record<string, string>) =>
      fetch(`${nginx.url}/api/draft-mode/perspective?perspective=published`, { method: 'POST', headers })
    expect((await choose({})).status).toBe(403)
    expect((await choose(forged)).status).toBe(403)
    const answer = await choose({ cookie })
    expect(answer.status).toBe(204)
    expect(answer.headers.getSetCookie().join()).toContain('sanity-preview-perspective=published')
  })

  test.each([
    ['the front page', '', undefined, '/'],
    ['the page that the link was on', '', 'https://nyhende.example.no/aktuelt/ute', '/aktuelt/ute'],
    ['the page that is asked for', '?to=/aktuelt', undefined, '/aktuelt'],
    ['never another site', '?to=//evil.example', undefined, '/'],
    ['never another site', '?to=https://evil.example', 'nonsense', '/'],
  ])('leads out again, to %s (%s)', async (_, query, referer, target) => {
    const sent = { cookie, ...(referer && { referer }) }
    const { status, headers } = await read(`${nginx.url}/api/draft-mode/disable${query}`, sent)
    expect([status, headers.get('location')]).toEqual([307, target])
    expect(headers.getSetCookie().join()).toMatch(/__prerender_bypass=;[^,]*Expires=Thu, 01 Jan 1970/)
  })
})
