import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { encodeSignatureHeader } from '@sanity/webhook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read } from '#tests/support/reading.ts'

/** A site that is told to stop answers the requests it has received, and cuts nobody off. */

let aktuelt: Drivable

beforeAll(async () => {
  aktuelt = await startDrivable()
})
afterAll(() => aktuelt?.stop())

const megabytes = 15

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
  return {
    send: () => {
      asked.end(body.slice(20))
      return status
    },
  }
}

describe('a site that is told to stop', { timeout: 120_000 }, () => {
  test('answers 15 searches, a page, a slow download and a webhook that are under way, and lets nobody new in', async () => {
    const { content, site, proxy, stopSite, startSite } = aktuelt
    await content.create(article('under-veg', 'Under veg'))
    const asset = await content.assets.upload('file', Buffer.alloc(megabytes * 1024 * 1024, 'x'), {
      filename: 'stor.bin',
    })
    const media = `${site}/media/file/${asset.path.split('/').at(-1)}`
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const download = slowly(media, begin)
    await begun
    // Each waits for the Content Lake long enough to be in progress when the signal comes, and all of them under 10 s.
    proxy.delay(40)
    const page = read(`${site}/aktuelt/under-veg`)
    const searches = Promise.all(Array.from({ length: 15 }, (_, i) => read(`${site}/aktuelt/sok?q=${i}`)))
    const delivery = await deliveryInParts(site, aktuelt.secret)
    await pause(300)
    // Connections are taken in their order: when this one has been, so have all above, on a busy machine too.
    await read(`${site}/api/health`)
    const stopped = stopSite()
    expect(await delivery.send()).toBe(200)
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
})
