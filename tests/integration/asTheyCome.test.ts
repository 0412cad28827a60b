import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodePath } from '#lib/addresses/segment.ts'
import { spoiled } from '#tests/fixtures/spoiled.ts'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article, event } from '#tests/support/documents.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'
import { readAsWritten } from '#tests/support/reading.ts'

/** Addresses as they come, on the built site: misspelled by people and programs, and old ones. */

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const soon = { timeout: 20_000, interval: 100 }

let aktuelt: Drivable
let nginx: Nginx

const answerOf = async (path: string, site = aktuelt.site) => {
  const { status, headers } = await readAsWritten(site, path)
  return [status, headers.get('location')]
}

const redirects = {
  '/Default.aspx?id=7': '/aktuelt/ei-sak',
  '/tenester/Barnehage/Sider/default.aspx': '/aktuelt/ei-sak',
  '/gamal-side': '/aktuelt/ei-sak?x=1#del',
  '/møte/årsplan': '/aktuelt/ei-sak',
  '/nyhende': 'https://example.no/nyhende',
  '/aktuelt/gamal-slug': '/aktuelt/ei-sak',
  '/Dokument.pdf': '/aktuelt/ei-sak',
  '/fyrst': '/midt',
  '/midt': '/Sist',
  '/sist': '/aktuelt/eit-moete',
  '/ring-ein': '/ring-to',
  '/ring-to': '/RING-EIN/',
  '/sjolv': '/Sjolv',
  '/til-ingenting': '/finst-ikkje',
} as const

beforeAll(async () => {
  aktuelt = await startDrivable()
  const { content, site } = aktuelt
  const transaction = content
    .transaction()
    .create(article('ei-sak', 'Ei sak'))
    .create({ ...article('moete-om-aarsplan', 'Møte'), slug: { _type: 'slug', current: 'møte-om-årsplan' } })
    .create(event('eit-moete', 'Eit møte'))
  for (const [index, [from, to]] of Object.entries(redirects).entries()) {
    transaction.create({ _id: `vidare-${index}`, _type: 'redirect', from, to })
  }
  await transaction.commit()
  nginx = await startNginx([Number(new URL(site).port)])
})
afterAll(async () => {
  await nginx?.stop()
  await aktuelt?.stop()
})

test('all are there', async () => {
  await expect.poll(() => answerOf('/midt'), soon).toEqual([308, '/aktuelt/eit-moete'])
  await expect.poll(() => answerOf('/aktuelt/eit-moete'), soon).toEqual([200, null])
})

const pages = [
  '/aktuelt',
  '/aktuelt/side/2',
  '/aktuelt/ei-sak',
  '/aktuelt/m%C3%B8te-om-%C3%A5rsplan',
  '/aktuelt/eit-moete',
  '/aktuelt/eit-moete/kalender.ics',
  '/aktuelt/emne/digitale-tenester',
  '/aktuelt/arkiv/2021',
  '/aktuelt/arrangement',
  '/aktuelt/arrangement/tidlegare',
  '/kontakt',
  '/sitemap.xml',
] as const

test(`any known address, however it is spoiled, leads to its page in one step (seed ${seed})`, {
  timeout: 60_000,
}, async () => {
  const random = randomFrom(seed)
  for (let round = 0; round < 150; round += 1) {
    const page = random.pick(pages)
    const path = spoiled(decodePath(page), random)
    const expected = path === page ? [200, null] : [308, page]
    expect([path, ...(await answerOf(path))]).toEqual([path, ...expected])
    if (round % 10 === 0) expect([path, ...(await answerOf(path, nginx.url))]).toEqual([path, ...expected])
  }
})

test.each([
  ['/AKTUELT/EI-SAK', '/aktuelt/ei-sak'],
  ['/aktuelt/ei-sak.', '/aktuelt/ei-sak'],
  ['/aktuelt/ei-sak%20', '/aktuelt/ei-sak'],
  ['/aktuelt/ei-sak%E2%80%8B', '/aktuelt/ei-sak'],
  ['/aktuelt/m%C3%B8te-om-a%CC%8Arsplan', pages[3]],
  ['/aktuelt/side/1', '/aktuelt'],
  ['/aktuelt/arrangement/side/1', '/aktuelt/arrangement'],
  ['/aktuelt/arrangement/tidlegare/side/1', '/aktuelt/arrangement/tidlegare'],
  ['/aktuelt/emne/digitale-tenester/side/1', '/aktuelt/emne/digitale-tenester'],
  ['/aktuelt/arkiv/2021/side/1', '/aktuelt/arkiv/2021'],
])('%s leads to %s', async (path, page) => {
  expect(await answerOf(path)).toEqual([308, page])
})

describe('a redirect', () => {
  test.each([
    ['/default.aspx?id=7', '/aktuelt/ei-sak'],
    ['/Default.aspx?id=7&utm_source=x&fbclid=y', '/aktuelt/ei-sak'],
    ['/TENESTER/barnehage/sider/Default.aspx?mc_cid=1', '/aktuelt/ei-sak'],
    ['/Gamal-Side', '/aktuelt/ei-sak?x=1#del'],
    ['/gamal-side?kva=som-helst', '/aktuelt/ei-sak?x=1#del'],
    ['/M%C3%98TE/%C3%85rsplan).', '/aktuelt/ei-sak'],
    ['/nyhende/', 'https://example.no/nyhende'],
    ['/aktuelt/Gamal-Slug', '/aktuelt/ei-sak'],
    ['/dokument.PDF', '/aktuelt/ei-sak'],
  ])('is met by %s', async (path, to) => {
    expect(await answerOf(path)).toEqual([308, to])
  })

  test.each(['/fyrst', '/midt', '/SIST.'])(
    'that leads to another leads to the end at once: %s',
    async (path) => {
      expect(await answerOf(path)).toEqual([308, '/aktuelt/eit-moete'])
    },
  )

  test.each(['/ring-ein', '/RING-TO', '/sjolv', '/til-ingenting', '/Default.aspx?id=6'])(
    'that leads round, to itself or to nothing is nothing: %s',
    async (path) => {
      expect(await answerOf(path)).toEqual([404, null])
    },
  )

  test.each([
    '//example.no/aktuelt',
    '/\\example.no',
    '/%2F%2Fexample.no/',
    '/aktuelt/%2F%2Fexample.no.',
    '//example.no/%2e%2e',
  ])('is never to another site: %s', async (path) => {
    const [status, location] = await answerOf(path)
    expect([status, location]).toEqual([404, null])
  })
})

test('made-up addresses with the end of a sentence or in capitals ask the Content Lake nothing', async () => {
  const before = aktuelt.proxy.queries()
  const paths = Array.from({ length: 300 }, (_, n) => [
    `/AKTUELT/Oppdikta-${n}.`,
    `/aktuelt/emne/nei-${n}/side/1`,
    `/x-${n}?utm_source=y`,
  ])
  for (const path of paths.flat()) expect((await answerOf(path))[0]).toBe(404)
  // The comparison with the Content Lake and the one page that says that there is nothing.
  expect(aktuelt.proxy.queries() - before).toBeLessThan(20)
})
