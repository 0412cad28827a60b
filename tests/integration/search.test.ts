import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchAddress } from '#lib/addresses/searchAddress.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read } from '#tests/support/reading.ts'

/** In ms: far longer than it takes, on a machine that is busy. */
const patience = { timeout: 15_000, interval: 50 }

const until = (isSo: () => Promise<boolean>) => expect.poll(isSo, patience).toBe(true)

/** The index of a running site: fed by what invalidates its pages, and read by its renderer. */

let aktuelt: Aktuelt
beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const put = (id: string, title: string) => aktuelt.content.createOrReplace(article(id, title))

const searched = async (q: string): Promise<string> => (await read(aktuelt.site + searchAddress(q))).html

/** Once the page itself is fresh, a search has no excuse. */
async function published(slug: string): Promise<void> {
  await until(async () => (await read(`${aktuelt.site}/aktuelt/${slug}`)).status === 200)
}

describe('a search', () => {
  it('finds what is written in the other written language, as soon as it is published', async () => {
    await put('ny-skule', 'Grendeskulen får skulebibliotek')
    await published('ny-skule')
    expect(await searched('skolebibliotek')).toContain('href="/aktuelt/ny-skule"')
  })

  it('finds the new words of what was changed, and not the old ones; and nothing of what is gone', async () => {
    await put('bytt', 'Sukkertoyet')
    await published('bytt')
    expect(await searched('sukkertoyet')).toContain('href="/aktuelt/bytt"')
    await put('bytt', 'Lakrisbåten')
    await until(async () => (await searched('lakrisbåten')).includes('href="/aktuelt/bytt"'))
    expect(await searched('sukkertoyet')).not.toContain('href="/aktuelt/bytt"')
    await aktuelt.content.delete('bytt')
    await until(async () => !(await searched('lakrisbåten')).includes('href="/aktuelt/bytt"'))
  })

  it.each(['"', 'NEAR(a b', 'title:skule', '*', '{', "';--", '\u0000', 'a'.repeat(300)])(
    'for %j is answered as any other',
    async (q) => {
      const { status } = await read(aktuelt.site + searchAddress(q))
      expect(status).toBe(200)
    },
  )

  it('is answered while the Content Lake is away, and after a restart meanwhile', async () => {
    await put('vedvarande', 'Vedvarande kvernhus')
    await published('vedvarande')
    expect(await searched('kvernhus')).toContain('href="/aktuelt/vedvarande"')
    await aktuelt.stopLake()
    expect(await searched('kvernhuset')).toContain('href="/aktuelt/vedvarande"')
    await aktuelt.stopSite()
    await aktuelt.startSite()
    expect(await searched('kvernhusa')).toContain('href="/aktuelt/vedvarande"')
    await aktuelt.startLake()
  }, 60_000)
})
