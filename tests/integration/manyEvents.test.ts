import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { isLong } from '#tests/support/long.ts'

const hour = 3_600
const day = 24 * hour
const earlier = { publishedAt: inSeconds(-300 * day) }

const many = (count: number, make: (index: number) => ReturnType<typeof event>) =>
  Array.from({ length: count }, (_, index) => make(index))

/** Ongoing exhibitions, a meeting that is streamed live, one tomorrow, and a season's readings; a long run takes a year's. */
const exhibitions = many(40, (index) =>
  event(`utstilling-${index}`, `Utstilling ${index}`, {
    ...earlier,
    startsAt: inSeconds(-day * (index + 2)),
    endsAt: inSeconds(200 * day),
  }),
)
const live = event('kommunestyret', 'Kommunestyret, direkte no', {
  ...earlier,
  startsAt: inSeconds(-hour / 2),
  endsAt: inSeconds(3 * hour),
  stream: { provider: 'link', url: 'https://kommunetv.example.no/1', state: 'live', captions: 'none' },
})
const tomorrow = event('kveldsmote', 'Kveldsmøte i morgon', {
  ...earlier,
  startsAt: inSeconds(20 * hour),
  endsAt: inSeconds(22 * hour),
})
const readings = many(isLong ? 400 : 100, (index) =>
  event(`lesestund-${index}`, `Lesestund ${index}`, {
    ...earlier,
    startsAt: inSeconds((index + 30) * day),
    endsAt: inSeconds((index + 30) * day + hour),
  }),
)
const season = many(90, (index) =>
  event(`ope-hus-${index}`, 'Ope hus for eldre', {
    startsAt: inSeconds((index + 10) * day),
    endsAt: inSeconds((index + 10) * day + hour),
  }),
)
const notice = article('kokevarsel', 'Kokevarsel', { kind: 'notice', publishedAt: inSeconds(-40 * 60) })

/** The slugs that a page links to, each once and in the order of their first link in `<main>`. */
const slugsOn = (html: string): string[] => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...new Set([...main.matchAll(/href="\/aktuelt\/([\w-]+)"/g)].map(([, slug]) => slug ?? ''))].filter(
    (slug) => slug !== 'arrangement',
  )
}

describe('at hundreds of events', () => {
  let aktuelt: Aktuelt
  const read = async (path: string) => (await fetch(aktuelt.site + path)).text()

  /** The pages of a list, found by following the links from one to the next. */
  async function pagesFrom(first: string): Promise<string[]> {
    const pages: string[] = []
    for (let path: string | undefined = first; path !== undefined && pages.length < 200; ) {
      const html: string = await read(path)
      pages.push(html)
      path = /rel="next" href="([^"]+)"/.exec(html)?.[1]
    }
    return pages
  }

  async function publish(documents: ReturnType<typeof event>[]) {
    for (let from = 0; from < documents.length; from += 100) {
      const transaction = aktuelt.content.transaction()
      for (const document of documents.slice(from, from + 100)) transaction.createOrReplace(document)
      await transaction.commit()
    }
    const last = documents.at(-1)?._id
    const isThere = async () => expect((await fetch(`${aktuelt.site}/aktuelt/${last}`)).status).toBe(200)
    await vi.waitFor(isThere, { timeout: 60_000, interval: 250 })
  }

  beforeAll(async () => {
    aktuelt = await startAktuelt()
    await publish([...exhibitions, ...readings, live, tomorrow, notice])
  })

  afterAll(async () => aktuelt.stop())

  it('Framside has what is live first, then what comes next, news, and the way to all events', async () => {
    await expect.poll(() => read('/'), { timeout: 30_000 }).toContain('Kommunestyret, direkte no')
    const html = await read('/')
    const at = (text: string) => html.indexOf(text)
    expect(at('Kommunestyret, direkte no')).toBeLessThan(at('Kveldsmøte i morgon'))
    expect(at('Kveldsmøte i morgon')).toBeLessThan(at('Utstilling'))
    expect(at('Kveldsmøte i morgon')).toBeGreaterThan(0)
    expect(html.match(/Utstilling \d+/g)?.length).toBeLessThanOrEqual(4)
    expect(html).toContain('Sjå 37 til som går føre seg no')
    expect(html).toMatch(/href="\/aktuelt\/arrangement">Sjå alle kommande arrangement/)
  })

  it('the list of events has every one, once, on pages that follow each other', {
    timeout: 120_000,
  }, async () => {
    const pages = await pagesFrom('/aktuelt/arrangement')
    const all = pages.flatMap(slugsOn)
    const wanted = [...exhibitions, ...readings, live, tomorrow].map(({ _id }) => _id)
    expect(all.filter((slug) => wanted.includes(slug)).sort()).toEqual(wanted.sort())
    expect(slugsOn(pages[0] ?? '').slice(0, 2)).toEqual(['kommunestyret', 'kveldsmote'])
    expect(pages[1]).toContain('<link rel="canonical" href="')
    expect(/rel="canonical" href="([^"]+)"/.exec(pages[1] ?? '')?.[1]).toMatch(
      /\/aktuelt\/arrangement\/side\/2$/,
    )
    const beyond = await fetch(`${aktuelt.site}/aktuelt/arrangement/side/${pages.length + 1}`)
    expect(beyond.status).toBe(404)
  })

  it('ninety published now are one entry that counts them, and move no news by more than one place', {
    timeout: 120_000,
  }, async () => {
    const before = (await pagesFrom('/aktuelt')).flatMap(slugsOn)
    await publish(season)
    await expect.poll(() => read('/aktuelt'), { timeout: 30_000 }).toContain('90 arrangement')
    const first = await read('/aktuelt')
    expect(first).toMatch(/<a href="\/aktuelt\/arrangement">90 arrangement<\/a>/)
    const after = (await pagesFrom('/aktuelt')).flatMap(slugsOn)
    expect(after.filter((slug) => !slug.startsWith('ope-hus-'))).toEqual(before)
    expect(after.slice(0, 4)).toEqual(['ope-hus-0', 'ope-hus-1', 'ope-hus-2', 'kokevarsel'])
    const front = await read('/')
    expect(front).toContain('Kokevarsel')
    const listed = (await pagesFrom('/aktuelt/arrangement')).flatMap(slugsOn)
    expect(season.map(({ _id }) => _id).filter((slug) => !listed.includes(slug))).toEqual([])
  })
})
