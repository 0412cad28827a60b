import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { encodeSignatureHeader } from '@sanity/webhook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { read } from '#tests/support/reading.ts'

/** A site that is told to stop answers the requests it has received, and cuts nobody off. */

let aktuelt: Drivable

beforeAll(async () => {
  aktuelt = await startDrivable()
})
afterAll(() => aktuelt?.stop())

const megabytes = 15

/** What is awaited only later: a failure waits to be awaited too, and says what it was, and when. */
function underWay<T>(what: string, promise: Promise<T>): Promise<T> {
  const begun = performance.now()
  const named = promise.catch((error: unknown) => {
    throw new Error(`${what}, after ${Math.round(performance.now() - begun)} ms`, { cause: error })
  })
  named.catch(() => undefined)
  return named
}

/** Downloads slowly, with a pause after each chunk. Resolves with the number of bytes; rejects when it is cut off. */
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

/** A signed delivery whose body comes in two parts: `send` sends the second, and resolves with the status. */
async function deliveryInParts(site: string, key: string) {
  const body = JSON.stringify({
    _id: 'under-veg',
    _type: 'article',
    operation: 'update',
    _rev: 'r',
    previous: 'q',
  })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), key),
  }
  const asked = request(`${site}/api/revalidate`, { method: 'POST', headers })
  const status = new Promise<number | undefined>((resolve, reject) => {
    asked.on('error', reject).on('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
  })
  asked.write(body.slice(0, 20))
  const answered = underWay('the webhook', status)
  return {
    send: () => {
      asked.end(body.slice(20))
      return answered
    },
  }
}

describe('a site that is told to stop', { timeout: 120_000 }, () => {
  test('answers the last six of 15 searches, a page, a slow download and a webhook, which are under way, and lets nobody new in', async () => {
    const { content, proxy, stopSite, startSite } = aktuelt
    // By its number: a name is looked up by threads, and of two lookups the later one may end first.
    const site = aktuelt.site.replace('localhost', '127.0.0.1')
    const asset = await content.assets.upload('file', Buffer.alloc(megabytes * 1024 * 1024, 'x'), {
      filename: 'stor.bin',
    })
    const media = `${site}/media/file/${asset.path.split('/').at(-1)}`
    // They are answered one by one, in a quarter of a second each on a quiet machine.
    const searching = Array.from({ length: 15 }, (_, i) =>
      underWay(`search ${i}`, read(`${site}/aktuelt/sok?q=${i}`)),
    )
    // Of all 15, the last took 3 s, and over the 10 s that a site may take to stop on a machine with three others.
    await searching[8]
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const download = underWay('the download', slowly(media, begin))
    await begun
    // One that nobody has asked for, and that no change has had rendered: it waits for the Content Lake.
    proxy.delay(1_500, (asked) => asked.includes('digitale-tenester'))
    const page = underWay('the page', read(`${site}/aktuelt/emne/digitale-tenester`))
    const delivery = await deliveryInParts(site, aktuelt.secret)
    await pause(300)
    // Connections are taken in their order: when this one has been, so have all above, on a busy machine too.
    await read(`${site}/api/health`)
    const finished: string[] = []
    for (const [what, each] of Object.entries({ page, download, search: searching.at(-1) })) {
      void each?.then(() => finished.push(what))
    }
    const stopped = stopSite()
    expect(await delivery.send()).toBe(200)
    expect(finished, 'what was not under way').toEqual([])
    const answers = await Promise.all(searching)
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 15 }, () => 200))
    expect(answers.every(({ html }) => html.endsWith('</html>'))).toBe(true)
    expect(answers.at(-1)?.headers.get('connection')).toBe('close')
    expect((await page).html).toContain('Digitale tenester')
    expect(await download).toBe(megabytes * 1024 * 1024)
    await expect(read(site)).rejects.toThrow()
    expect(await stopped).toBe('0')
    proxy.delay(0)
    await startSite()
  })
})
