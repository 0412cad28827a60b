import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article, inSeconds } from '#tests/support/documents.ts'

let aktuelt: Aktuelt

type Asked = { method?: string; headers?: Record<string, string> }

/** A complete response, without the parts that only reflect the address or the time. */
async function answerTo(path: string, name: string, { method = 'GET', headers = {} }: Asked = {}) {
  const sent = request(aktuelt.site + path, { method, headers }).end()
  const [answer] = await once(sent, 'response')
  const body = Buffer.concat(await answer.toArray()).toString(headers['accept-encoding'] ? 'latin1' : 'utf8')
  const { date, ...told } = answer.headers
  const nameless = (text: string) => text.replaceAll(name, 'x')
  return { status: answer.statusCode, headers: nameless(JSON.stringify(told)), body: nameless(body) }
}

const later = inSeconds(3 * 366 * 86_400)
const yearOfLater = Number(later.slice(0, 4))

const waiting: [what: string, slug: string][] = [
  ['waits for its time', 'budsjett-2027'],
  ['is an event that waits for its time', 'grannelag-2027'],
  ['is a draft alone', 'berre-utkast'],
  ['has no time of publication', 'utan-tid'],
  ['has one that no calendar has', 'umogleg-tid'],
  ['has no title', 'utan-tittel'],
  ['was unpublished', 'avpublisert'],
]

beforeAll(async () => {
  aktuelt = await startAktuelt()
  const { content } = aktuelt
  const event = { _type: 'event', startsAt: later, attendance: 'online', status: 'planned' }
  const undated = { publishedAt: undefined }
  await content
    .transaction()
    .create(article('budsjett-2027', 'Hemmeleg kutt', { publishedAt: later }))
    .create({ ...article('grannelag-2027', 'Hemmeleg møte', { publishedAt: later }), ...event })
    .create({ ...article('berre-utkast', 'Eit utkast'), _id: 'drafts.berre-utkast' })
    .create({ ...article('utan-tid', 'Utan tid'), ...undated })
    .create(article('umogleg-tid', 'Umogleg tid', { publishedAt: '2026-02-31T10:61:00Z' }))
    .create(article('utan-tittel', '  '))
    .create(article('avpublisert', 'Var ute'))
    .create({ _id: 'r1', _type: 'redirect', from: '/budsjett', to: '/aktuelt/budsjett-2027' })
    .create({ _id: 'r2', _type: 'redirect', from: '/mote', to: `${aktuelt.site}/aktuelt/grannelag-2027` })
    .create({ _id: 'r3', _type: 'redirect', from: '/utkast', to: '/aktuelt/berre-utkast/' })
    .commit()
  const unpublished = async () => (await fetch(`${aktuelt.site}/aktuelt/avpublisert`)).status
  await vi.waitFor(async () => expect(await unpublished()).toBe(200), { timeout: 20_000 })
  await content.delete('avpublisert')
  await vi.waitFor(async () => expect(await unpublished()).toBe(404), { timeout: 20_000 })
  const health = async () => (await fetch(`${aktuelt.site}/api/health`)).json()
  await vi.waitFor(async () => expect((await health()).content.pending).toBe(0), { timeout: 20_000 })
})
afterAll(() => aktuelt?.stop())

const ways: [rest: string, asked: Asked][] = [
  ['', {}],
  ['', { method: 'HEAD' }],
  ['', { headers: { 'accept-encoding': 'gzip' } }],
  ['', { headers: { 'accept-encoding': 'br' } }],
  ['', { headers: { 'if-none-match': '*' } }],
  ['', { headers: { 'if-none-match': '"a"' } }],
  ['', { headers: { rsc: '1' } }],
  ['', { method: 'POST' }],
  ['?utm_source=x', {}],
  ['/', {}],
  ['//', {}],
  ['/kalender.ics', {}],
  ['/kalender.ics', { method: 'HEAD' }],
  ['/kalender.ics/', {}],
  ['/side/2', {}],
]

describe('an address is answered as one that is made up, to the last byte, where the document', () => {
  test.each(waiting)('%s: /aktuelt/%s', async (_, slug) => {
    for (const [rest, asked] of ways) {
      // Twice, because what is cached the first time must not show the second time.
      for (let time = 0; time < 2; time++) {
        const waits = await answerTo(`/aktuelt/${slug}${rest}`, slug, asked)
        const madeUp = await answerTo(`/aktuelt/oppdikta-sak${rest}`, 'oppdikta-sak', asked)
        expect({ rest, asked, ...waits }).toEqual({ rest, asked, ...madeUp })
      }
    }
  })

  test.each(['/budsjett', '/mote', '/utkast', '/budsjett/', '/budsjett?a=1'])(
    'is where an old address leads: %s',
    async (path) => {
      const name = path.slice(1).replace(/\W.*/, '')
      for (let time = 0; time < 2; time++) {
        expect(await answerTo(path, name)).toEqual(await answerTo(path.replace(name, 'oppdikta'), 'oppdikta'))
      }
    },
  )

  test('is the only one of its year', async () => {
    const path = (year: number) => `/aktuelt/arkiv/${year}`
    const year = await answerTo(path(yearOfLater), String(yearOfLater))
    expect(year).toEqual(await answerTo(path(2991), '2991'))
    expect(year.status).toBe(404)
  })
})

test.each([...waiting.map(([, slug]) => slug), 'drafts.berre-utkast'])(
  '/api/freshness knows as little of %s as of an id that nothing has',
  async (id) => {
    const madeUp = id.includes('.') ? 'drafts.oppdikta' : 'oppdikta'
    const known = await answerTo(`/api/freshness?id=${id}`, id)
    expect(known).toEqual(await answerTo(`/api/freshness?id=${madeUp}`, madeUp))
    expect(known.status).toBe(id.includes('.') ? 400 : 404)
  },
)

test('/api/affected tells no address of what waits, nor of what leads there', async () => {
  for (const path of [
    '/budsjett',
    '/mote',
    '/utkast',
    '/aktuelt/budsjett-2027',
    `/aktuelt/arkiv/${yearOfLater}`,
  ]) {
    await fetch(aktuelt.site + path, { redirect: 'manual' })
  }
  const asked = async (tag: string) => {
    const { status, body } = await answerTo(`/api/affected?tag=${encodeURIComponent(tag)}`, '-')
    return [tag, status, body]
  }
  const nothing = JSON.stringify({ addresses: [], more: false })
  const ids = waiting.map(([, slug]) => slug)
  const tags = [
    ...ids.flatMap((id) => [`document:${id}`, `card:${id}`, `slug:${id}`]),
    ...['/budsjett', '/mote', '/utkast'].map((from) => `redirect:${from}`),
    `list:year:${yearOfLater}`,
  ]
  for (const tag of tags) expect(await asked(tag)).toEqual([tag, 200, nothing])
  expect((await asked('document:drafts.berre-utkast'))[1]).toBe(400)
})

test('/api/links tells neither of what waits, nor of what leads there', async () => {
  const related = waiting.slice(0, 2).map(([, _ref]) => ({ _type: 'reference', _key: _ref, _ref }))
  const body = [{ _type: 'block', _key: 'a', markDefs: [{ _key: 'm', _type: 'link', href: '/ingen-stad' }] }]
  await aktuelt.content.create(article('lenkjer', 'Med lenkjer', { related, body }))
  const links = async () => (await fetch(`${aktuelt.site}/api/links`)).json()
  // The site has read the links of all documents when it tells of the one that is dead.
  await vi.waitFor(async () => expect((await links()).links).not.toEqual([]), {
    timeout: 30_000,
    interval: 200,
  })
  expect((await links()).links).toEqual([
    {
      id: 'lenkjer',
      type: 'article',
      path: 'body[_key=="a"].markDefs[_key=="m"].href',
      side: 'inside',
      why: 'missing',
      since: null,
    },
  ])
})

test('no list, count, map or search tells of what waits', async () => {
  const pages = ['/', '/aktuelt', '/aktuelt/arrangement', '/aktuelt/arrangement/tidlegare', '/sitemap.xml']
  for (const path of [...pages, '/aktuelt/sok?q=hemmeleg', `/aktuelt/arkiv/${yearOfLater - 3}`]) {
    const { body } = await answerTo(path, '-')
    expect([path, /Hemmeleg (?:kutt|møte)|budsjett.2027|grannelag/.test(body)]).toEqual([path, false])
    expect([path, body.includes(`arkiv/${yearOfLater}`)]).toEqual([path, false])
  }
})

test('what waits is there at its time, and so is what leads to it', async () => {
  const publishedAt = inSeconds(6)
  await aktuelt.content
    .transaction()
    .create(article('snart', 'No er det her', { publishedAt }))
    .create({ _id: 'r4', _type: 'redirect', from: '/snart', to: '/aktuelt/snart' })
    .commit()
  const statuses = async () =>
    Promise.all(
      ['/aktuelt/snart', '/snart', '/api/freshness?id=snart'].map(
        async (path) => (await fetch(aktuelt.site + path, { redirect: 'manual' })).status,
      ),
    )
  await pause(1500)
  expect(await statuses()).toEqual([404, 404, 404])
  await expect.poll(statuses, { timeout: 20_000 }).toEqual([200, 308, 200])
})

test('while the Content Lake is away, too, what waits is answered as what is made up', async () => {
  await aktuelt.stopLake()
  for (const slug of ['budsjett-2027', 'grannelag-2027']) {
    for (const [rest, asked] of ways) {
      const waits = await answerTo(`/aktuelt/${slug}${rest}`, slug, asked)
      expect(waits).toEqual(await answerTo(`/aktuelt/oppdikta-sak${rest}`, 'oppdikta-sak', asked))
    }
  }
  await aktuelt.startLake()
})
