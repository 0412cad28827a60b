import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { linkReport } from '#lib/links/report.ts'
import { parseSettings } from '#lib/settings.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { publishedContent } from '#sanity/client.ts'
import { isSeen } from '#sanity/isSeen.ts'
import { factsIn } from '#server/cache/facts.ts'
import { openDatabase } from '#server/database.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { mayExist } from '#server/freshness/mayExist.ts'
import { nearest, redirectWithQuery } from '#server/freshness/nearest.ts'
import { summariesFrom } from '#server/freshness/summaries.ts'
import { startLinks } from '#server/links/links.ts'
import type { Network } from '#server/links/request.ts'
import { startRedis } from '#tests/support/redis.ts'
import { clientOf, runningLake, token } from '../lake/support.ts'

const soon = { timeout: 15_000, interval: 20 }
const publishedAt = '2027-03-01T08:00:00Z'
const night = '2027-03-15'

const markDefs = (...hrefs: string[]) => hrefs.map((href) => ({ _key: href, _type: 'link', href }))
const article = (_id: string, more: object) => ({
  _id,
  _type: 'article',
  title: 'Ei sak',
  slug: { _type: 'slug', current: _id.replace('drafts.', '') },
  publishedAt,
  ...more,
})
const textWith = (...hrefs: string[]) => [
  {
    _key: 'a',
    _type: 'block',
    children: [{ _key: 's', _type: 'span', text: 'Tekst' }],
    markDefs: markDefs(...hrefs),
  },
]

/** What is at the addresses that the documents lead to, and what was asked there. */
async function elsewhere() {
  const asked: string[] = []
  const conditions: unknown[] = []
  const server = createServer(({ method, url, headers }, response) => {
    asked.push(`${method} ${headers.host}${url}`)
    if (headers['if-none-match']) conditions.push(headers['if-none-match'])
    const status = headers['if-none-match'] ? 304 : url === '/borte' ? 404 : url === '/feil' ? 500 : 200
    response.writeHead(status, { etag: '"1"' }).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens on a port
  const network: Network = {
    resolve: async () => ['193.156.1.1'],
    dial: () => ({ host: '127.0.0.1', port }),
  }
  return { asked, conditions, network }
}

type Wanted = { database?: Database; redisUrl?: string; checks?: 'nightly' | ''; at?: string }

/** A site's links on a lake with what is said, as of a point in time. */
async function siteOn(lake: { url: string }, network: Network, wanted: Wanted = {}) {
  const {
    database = openDatabase(':memory:'),
    redisUrl = '',
    checks = 'nightly',
    at = `${night}T02:30:00Z`,
  } = wanted
  const settings = parseSettings({
    LAKE_PORT: new URL(lake.url).port,
    LAKE_TOKEN: token,
    LINK_CHECKS: checks,
    REDIS_URL: redisUrl,
    SITE_URL: 'https://nyhende.no',
  })
  const now = () => new Date(at)
  const ms = now().getTime()
  const ledger = ledgerIn(database)
  const held = await summariesFrom(publishedContent(settings, 5_000)).all()
  for (const [id, summary] of held) ledger.take(id, summary, ms)
  const links = startLinks({
    settings,
    database,
    facts: factsIn(database),
    freshness: {
      *seen() {
        for (const { summary } of ledger.entries()) if (isSeen(summary, ms)) yield summary
      },
      isPublished: (id) => ledger.get(id) !== undefined,
      shown: (id) => {
        const entry = ledger.get(id)
        return entry && isSeen(entry.summary, ms) ? { entry, waits: false } : undefined
      },
      mayExist: (address, path) => mayExist(ledger, address, path, ms),
      nearest: (path) => nearest(ledger, path, ms),
      redirectWithQuery: (path, query) => redirectWithQuery(ledger, path, query, ms),
    },
    now,
    network,
    clock: { now: () => performance.now(), pause: async () => {} },
    jitter: 0,
    shared: -1,
  })
  onTestFinished(() => links.stop())
  const report = () => linkReport.parse(links.report())
  const checked = () => vi.waitFor(() => expect(report().checked).toBe(at.slice(0, 10)), soon)
  return { links, report, checked, database }
}

async function lakeWith(...documents: { _id: string; _type: string }[]) {
  const lake = await runningLake()
  const client = clientOf(lake)
  for (const document of documents) await client.create(document)
  return lake
}

const content = [
  article('planlagd', { publishedAt: '2027-04-01T08:00:00Z', body: textWith('https://loynd.no/') }),
  article('finst', {
    body: textWith(
      '/aktuelt/finst',
      '/aktuelt/finst-ikkje',
      'http://ein.no/borte',
      'http://to.no/her',
      '/kontakt#x',
    ),
    related: [
      { _key: 'r', _type: 'reference', _ref: 'ingen', _weak: true },
      { _key: 'w', _type: 'reference', _ref: 'planlagd' },
    ],
  }),
  article('drafts.utkast', { body: textWith('https://utkast.no/') }),
  article('viser-til', {
    body: textWith(
      '/aktuelt/planlagd',
      'https://NYHENDE.no/aktuelt/gamal',
      '/AKTUELT/Finst/',
      'http://tre.no/feil',
    ),
  }),
  { _id: 'v', _type: 'redirect', from: '/aktuelt/gamal', to: '/aktuelt/ingen-stad' },
]

test('the dead links of what readers see are told, by the field, and nothing of what waits, nor of where a redirect leads', async () => {
  const { network, asked } = await elsewhere()
  const { report, checked } = await siteOn(await lakeWith(...content), network)
  await checked()
  const body = (href: string) => `body[_key=="a"].markDefs[_key=="${href}"].href`
  expect(report()).toMatchObject({ outside: true, checked: night, more: false })
  const inside = { side: 'inside', why: 'missing', since: null }
  const found = report().links.toSorted((a, b) => `${a.id} ${a.path}`.localeCompare(`${b.id} ${b.path}`))
  expect(found).toEqual([
    {
      id: 'finst',
      type: 'article',
      path: body('/aktuelt/finst-ikkje'),
      ...inside,
    },
    {
      id: 'finst',
      type: 'article',
      path: body('http://ein.no/borte'),
      side: 'outside',
      why: 'gone',
      since: night,
    },
    { id: 'finst', type: 'article', path: 'related[_key=="r"]', ...inside },
    {
      id: 'viser-til',
      type: 'article',
      path: body('/aktuelt/planlagd'),
      ...inside,
    },
  ])
  const all = asked.toSorted()
  expect(all).toEqual([
    'GET ein.no/borte',
    'GET tre.no/feil',
    'HEAD ein.no/borte',
    'HEAD to.no/her',
    'HEAD tre.no/feil',
  ])
})

test('without the setting, no host is asked, and links inside are told all the same', async () => {
  const { network, asked } = await elsewhere()
  const { report } = await siteOn(await lakeWith(...content), network, { checks: '' })
  await vi.waitFor(() => expect(report().links).toHaveLength(3), soon)
  expect(report()).toMatchObject({ outside: false, checked: null })
  expect(asked).toEqual([])
})

test('a site that starts anew asks nobody a second time that night, and the next night on a condition', async () => {
  const { network, asked, conditions } = await elsewhere()
  const lake = await lakeWith(...content)
  const first = await siteOn(lake, network)
  await first.checked()
  await first.links.stop()
  const { database } = first
  const count = asked.length
  const second = await siteOn(lake, network, { database, at: `${night}T09:00:00Z` })
  await vi.waitFor(() => expect(second.report().links).toHaveLength(4), soon)
  await second.links.stop()
  expect([asked.length, conditions]).toEqual([count, []])
  const third = await siteOn(lake, network, { database, at: '2027-03-16T02:00:00Z' })
  await third.checked()
  expect(conditions).toEqual(['"1"'])
  expect(third.report().links.map(({ path }) => path)).toContain(
    'body[_key=="a"].markDefs[_key=="http://tre.no/feil"].href',
  )
})

test('a link that is mended is told of no more, without a check', async () => {
  const { network, asked } = await elsewhere()
  const lake = await lakeWith(...content)
  const first = await siteOn(lake, network)
  await first.checked()
  await first.links.stop()
  await clientOf(lake).createOrReplace({
    ...content[1],
    _id: 'finst',
    _type: 'article',
    body: textWith('/aktuelt/finst'),
    related: [],
  })
  const count = asked.length
  const second = await siteOn(lake, network, { database: first.database, at: `${night}T09:00:00Z` })
  await vi.waitFor(
    () =>
      expect(
        second
          .report()
          .links.map(({ id }) => id)
          .toSorted(),
      ).toEqual(['viser-til']),
    soon,
  )
  expect(asked).toHaveLength(count)
})

test('of two instances one asks, and both know', async () => {
  const { network, asked } = await elsewhere()
  const lake = await lakeWith(...content)
  const redis = await startRedis()
  onTestFinished(() => redis.crash())
  const wanted = { redisUrl: redis.url }
  const both = await Promise.all([siteOn(lake, network, wanted), siteOn(lake, network, wanted)])
  await Promise.any(both.map(({ checked }) => checked()))
  await Promise.all(both.map(({ links }) => links.stop()))
  // The other looks again in a minute; one that starts does so at once.
  const third = await siteOn(lake, network, wanted)
  await third.checked()
  expect(third.report().links).toHaveLength(4)
  expect(asked).toHaveLength(5)
  expect(new Set(asked).size).toBe(5)
})
