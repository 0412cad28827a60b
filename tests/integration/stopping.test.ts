import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read } from '#tests/support/reading.ts'

/** That a site which is told to stop answers what it has been asked, and nobody is cut off. */

let aktuelt: Drivable

beforeAll(async () => {
  aktuelt = await startDrivable()
})
afterAll(() => aktuelt?.stop())

const megabytes = 30

/** Downloads slowly: it takes what comes, and rests. Resolves with the bytes that came; rejects when it is cut. */
const slowly = (url: string, begun: () => void) =>
  new Promise<number>((resolve, reject) => {
    let bytes = 0
    const asked = request(url, (answer) => {
      begun()
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        answer.pause()
        setTimeout(() => answer.resume(), 1)
      })
      answer.on('end', () => resolve(bytes))
      answer.on('error', reject)
    })
    asked.on('error', reject).end()
  })

describe('a site that is told to stop', { timeout: 120_000 }, () => {
  test('answers 15 searches, a page, a slow download that are under way, and lets nobody new in', async () => {
    const { content, site, proxy, stopSite, startSite } = aktuelt
    await content.create(article('under-veg', 'Under veg'))
    const asset = await content.assets.upload('file', Buffer.alloc(megabytes * 1024 * 1024, 'x'), {
      filename: 'stor.bin',
    })
    const media = `${site}/media/file/${asset.path.split('/').at(-1)}`
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const download = slowly(media, begin)
    await begun
    // Each waits for the Content Lake long enough to be under way when the signal comes, and all of them under 10 s.
    proxy.delay(150)
    const page = read(`${site}/aktuelt/under-veg`)
    const searches = Promise.all(Array.from({ length: 15 }, (_, i) => read(`${site}/aktuelt/sok?q=${i}`)))
    await pause(300)
    const stopped = stopSite()
    const answers = await searches
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 15 }, () => 200))
    expect(answers.every(({ html }) => html.endsWith('</html>'))).toBe(true)
    expect(answers.at(-1)?.headers.get('connection')).toBe('close')
    expect((await page).html).toContain('Under veg')
    expect(await download).toBe(megabytes * 1024 * 1024)
    await expect(read(site)).rejects.toThrow()
    expect(await stopped).toBe('0')
    proxy.delay(0)
    await startSite()
  })

  test('does not wait for those who ask for nothing', async () => {
    const { site, stopSite, startSite } = aktuelt
    // Undici keeps the connections of these.
    await Promise.all(Array.from({ length: 20 }, () => read(`${site}/`)))
    const began = performance.now()
    expect(await stopSite()).toBe('0')
    // Far below the 10 s for which an answer under way is waited for.
    expect(performance.now() - began).toBeLessThan(8_000)
    await startSite()
  })
})
