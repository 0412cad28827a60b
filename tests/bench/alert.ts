import { addressesOf, type Spread, spreadOf } from '#server/drill/spread.ts'
import { startHooked } from '#tests/support/aktuelt.ts'
import { renderedBy, storedAlert } from '#tests/support/alerts.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'
import { readRaw } from '#tests/support/reading.ts'
import { startRedis } from '#tests/support/redis.ts'
import { deliver } from './deliver.ts'
import { keepMany } from './keepMany.ts'
import { addressOfMany, manyDocuments, writeMany } from './manyDocuments.ts'
import { type Report, say } from './report.ts'
import { settled } from './settled.ts'

/** The promise, in ms: of each instance, and through nginx, which serves a copy for 2 s and for 8 more while it asks. */
const limits = { direct: 2_000, nginx: 10_000 }

/** Pages whose tags are compared, of each encoding. */
const compared = 100

const encodings = ['identity', 'gzip', 'br'] as const

const everyPage = Array.from({ length: manyDocuments }, (_, index) => addressOfMany(index))

/** The tags of some pages in each encoding. */
async function tagsOf(site: string): Promise<Map<string, string>> {
  const tags = new Map<string, string>()
  for (let index = 0; index < compared; index++)
    for (const encoding of encodings) {
      const { headers } = await readRaw(site, addressOfMany(index), {
        headers: { 'accept-encoding': encoding },
      })
      tags.set(`${encoding} ${addressOfMany(index)}`, headers.get('etag') ?? '')
    }
  return tags
}

/** The pages that answer otherwise than they should to whoever has them with these tags. */
async function wrongTags(
  site: string,
  tags: ReadonlyMap<string, string>,
  expected: 200 | 304,
): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, tag] of tags) {
    const [encoding = '', address = ''] = name.split(' ')
    const headers = { 'accept-encoding': encoding, 'if-none-match': tag }
    const { status } = await readRaw(site, address, { headers })
    if (status !== expected) wrong.push(`${site}${address} in ${encoding} answers ${status}, not ${expected}`)
  }
  return wrong
}

type Places = { first: string; second: string; nginx: string }

/** How a change comes to all pages of both instances and of nginx at once. */
async function spreads(places: Places, isThere: (html: string) => boolean, change: () => Promise<unknown>) {
  const since = performance.now()
  const all = Object.entries(places).map(
    async ([name, site]) => [name, await spreadOf(site, everyPage, { isThere, since })] as const,
  )
  await change()
  // The keys are those of the places.
  return Object.fromEntries(await Promise.all(all)) as Record<keyof Places, Spread>
}

const factsOf = (what: string, spread: Record<keyof Places, Spread>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(spread).flatMap(([name, { lastWithout, lastSeen }]) => [
      [`${what}, ${name}: last page as before, ms`, lastWithout],
      [`${what}, ${name}: all 10,000 visited, ms`, lastSeen],
    ]),
  )

/** An alert on 10,000 kept pages of two instances, with nginx in front: published, and withdrawn. */
export async function alert(): Promise<Report> {
  const redis = await startRedis()
  const aktuelt = await startHooked({ redisUrl: redis.url })
  let nginx: Nginx | undefined
  try {
    const { site, content, hooks } = aktuelt
    const other = await aktuelt.startAnother()
    const both = [aktuelt, other]
    // 10,000 hooks of the lake's own take longer than all else: the bench delivers those of the alert itself.
    hooks.faults(() => 'drop')
    await writeMany(content)
    for (const each of both) {
      await each.stopSite()
      await each.forget()
      await each.startSite()
    }
    for (const url of [site, other.url]) await readRaw(url, addressOfMany(0))
    for (const each of both) {
      await each.stopSite()
      await keepMany(each)
      await each.startSite()
    }
    nginx = await startNginx([Number(new URL(site).port), other.port])
    for (const url of [site, other.url, nginx.url])
      await spreadOf(url, everyPage, {
        isThere: (html) => html.includes('</html>'),
        since: performance.now(),
      })
    for (const url of [site, other.url]) await settled(url)
    say(
      `${manyDocuments} pages are kept by each, and in nginx; ${(await addressesOf(site)).length} are in the sitemap.`,
    )

    const before = both.map(renderedBy)
    const tags = await tagsOf(site)
    const places = { first: site, second: other.url, nginx: nginx.url }
    const title = 'Kok drikkevatnet på Nordsida'
    const isOn = (html: string) => html.includes(title)
    let written = { _id: '', _type: '', _rev: '', _updatedAt: '' }
    const published = await spreads(places, isOn, async () => {
      const { _id, _type, _rev, _updatedAt } = await content.create(storedAlert('varsel', title))
      written = { _id, _type, _rev, _updatedAt }
      await deliver(aktuelt, { ...written, previous: null, operation: 'create' })
    })
    const broken = await wrongTags(site, tags, 200)
    const own = await tagsOf(site)
    broken.push(...(await wrongTags(site, own, 304)))
    const withdrawn = await spreads(
      places,
      (html) => !isOn(html),
      async () => {
        await content.delete('varsel')
        await deliver(aktuelt, { ...written, previous: written._rev, operation: 'delete' })
      },
    )
    broken.push(...(await wrongTags(site, own, 200)), ...(await wrongTags(site, tags, 304)))
    const rendered = both.map((each, index) => renderedBy(each) - (before[index] ?? 0))
    if (rendered.some((count) => count > 0))
      broken.push(`${rendered.join(' and ')} pages were rendered for it`)
    return {
      tables: {},
      facts: {
        ...factsOf('published', published),
        ...factsOf('withdrawn', withdrawn),
        'pages rendered for it, both instances': rendered.reduce((sum, count) => sum + count, 0),
        'tags compared': 4 * tags.size,
      },
      bars: [published, withdrawn].flatMap((spread, turn) =>
        (['first', 'second', 'nginx'] as const).map((name) => ({
          what: `${turn === 0 ? 'published' : 'withdrawn'}, ${name}: last page as before, ms`,
          measured: spread[name].lastWithout,
          limit: name === 'nginx' ? limits.nginx : limits.direct,
        })),
      ),
      broken,
    }
  } finally {
    await nginx?.stop()
    await aktuelt.stop()
    await redis.crash()
  }
}
