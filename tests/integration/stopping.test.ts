import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { encodeSignatureHeader } from '@sanity/webhook'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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

/** Begins a download, and leaves it until `read`, which resolves with the number of bytes; rejects when it is cut off. */
function downloadOf(url: string) {
  const begun = Promise.withResolvers<void>()
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const asked = request(url, (answer) => {
    answer.on('error', reject)
    resolve(answer)
    begun.resolve()
  })
  asked.on('error', reject).end()
  return {
    begun: begun.promise,
    read: async () => (await buffer(await promise)).length,
  }
}

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
  test('answers pages, a slow download and a webhook that are under way, and lets nobody new in', async () => {
    const { content, proxy, stopSite, startSite } = aktuelt
    // By its number: a name is looked up by threads, and of two lookups the later one may end first.
    const site = aktuelt.site.replace('localhost', '127.0.0.1')
    const asset = await content.assets.upload('file', Buffer.alloc(megabytes * 1024 * 1024, 'x'), {
      filename: 'stor.bin',
    })
    // Nobody has asked for them, and no change has had them rendered: they wait for the Content Lake.
    const topics = ['universell-utforming', 'politikk-og-styring', 'digitale-tenester']
    const isAsked = (word: string) => (asked: string) => asked.includes(word)
    const release = proxy.hold((asked) => topics.some((topic) => isAsked(topic)(asked)))
    const addresses = topics.map((topic) => `${site}/aktuelt/emne/${topic}`)
    const pages = addresses.map((address) => underWay(address, read(address)))
    // The renderer makes two at a time: the others wait for those.
    const asked = () => topics.filter((topic) => proxy.queries(isAsked(topic)) > 0).length
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(1), 20_000)
    const download = downloadOf(`${site}/media/file/${asset.path.split('/').at(-1)}`)
    await download.begun
    const delivery = await deliveryInParts(site, aktuelt.secret)
    await pause(300)
    // Connections are taken in their order: when this one has been, so have all above, on a busy machine too.
    await read(`${site}/api/health`)
    const stopped = stopSite()
    release()
    expect(await delivery.send()).toBe(200)
    const answers = await Promise.all(pages)
    expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200))
    const endings = answers.map(({ html }) => html.slice(-200))
    expect(endings.filter((ending) => !ending.endsWith('</html>'))).toEqual([])
    expect(answers.map(({ headers }) => headers.get('connection'))).toEqual(addresses.map(() => 'close'))
    expect(answers.at(-1)?.html).toContain('Digitale tenester')
    expect(await underWay('the download', download.read())).toBe(megabytes * 1024 * 1024)
    await expect(read(site)).rejects.toThrow()
    expect(await stopped).toBe('0')
    await startSite()
  })
})
