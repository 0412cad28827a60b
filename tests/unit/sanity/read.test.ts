import { once } from 'node:events'
import { createServer } from 'node:http'
import { ClientError, createClient } from '@sanity/client'
import { afterEach, describe, expect, test } from 'vitest'
import type { Dependencies } from '#sanity/dependencies.ts'
import { ContentAwayError, type Note, readAt } from '#sanity/read.ts'
import { queryCache } from '#sanity/rendering/queryCache.ts'
import { renderingNamed, withRendering } from '#sanity/rendering/rendering.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A Content Lake that answers every query with this status and body. */
async function answering(
  status: number,
  body: unknown,
): Promise<{ url: string; close: () => void; asked: string[] }> {
  const asked: string[] = []
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '')
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => server.close()
  closing.push(close)
  const address = server.address()
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    close,
    asked,
  }
}

const clientOf = (apiHost: string) =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    useProjectHostname: false,
    apiHost,
    maxRetries: 0,
  })

const now = new Date('2024-10-27T12:00:00Z')

const readFrom = (apiHost: string, note: Note = () => {}) => readAt(clientOf(apiHost), now, note)

describe('a read', () => {
  test('answers with what is held, and tells nothing from something', async () => {
    expect(await readFrom((await answering(200, { result: { name: 'A' } })).url)('site', {})).toEqual({
      name: 'A',
    })
    expect(await readFrom((await answering(200, { result: null })).url)('site', {})).toBeNull()
  })

  test('asks once for what the rendering’s query cache keeps, and notes it each time', async () => {
    const lake = await answering(200, { result: { _id: 'siteSettings', name: 'A' } })
    const noted: Dependencies[] = []
    const note: Note = (dependencies) => noted.push(dependencies)
    await withRendering(
      { address: '/', now, queryCache: queryCache(), signal: AbortSignal.timeout(5_000) },
      async (name) => {
        for (const _ of [1, 2]) await readAt(clientOf(lake.url), now, note, renderingNamed(name))('site', {})
      },
    )
    expect([lake.asked.length, noted.length]).toEqual([1, 2])
  })

  test('notes what its answer is made of: the query’s tags, the documents in it, their revisions', async () => {
    const noted: Dependencies[] = []
    const result = { _id: 'a1', _type: 'article', _rev: 'r1', _refs: ['t1'] }
    const { url } = await answering(200, { result })
    await readFrom(url, (dependencies) => noted.push(dependencies))('document', { slug: 'ei-sak' })
    expect(noted).toHaveLength(1)
    expect([...(noted[0]?.tags ?? [])].sort()).toEqual(['card:t1', 'document:a1', 'slug:ei-sak'])
    expect(noted[0]?.revisions).toEqual(new Map([['a1', 'r1']]))
  })

  test('notes nothing when it fails, and where nothing is found what may come', async () => {
    const noted: Dependencies[] = []
    const note: Note = (dependencies) => noted.push(dependencies)
    await readFrom((await answering(500, {})).url, note)('news', { count: 7 }).catch(() => {})
    expect(noted).toEqual([])
    await readFrom((await answering(200, { result: [] })).url, note)('news', { count: 7 })
    expect([...(noted[0]?.tags ?? [])]).toEqual(['list:news', 'lists'])
  })

  test('is asked at the moment that the page is made at, with its own parameters', async () => {
    const { url, asked } = await answering(200, { result: [] })
    // One that fits in an address: the client sends longer ones as a body.
    await readFrom(url)('redirect', { from: ['/gamal'] })
    const params = new URL(asked[0] ?? '', url).searchParams
    expect(['$now', '$today', '$from'].map((name) => JSON.parse(params.get(name) ?? 'null'))).toEqual([
      '2024-10-27T12:00:00.000Z',
      '2024-10-26T22:00:00.000Z',
      ['/gamal'],
    ])
  })

  test('of a Content Lake that says nothing, or byte after byte without an end, says that it is away in time', async () => {
    for (const dribbles of [false, true]) {
      const server = createServer((_, response) => {
        if (!dribbles) return
        response.writeHead(200, { 'content-type': 'application/json' })
        const timer = setInterval(() => response.write(' '), 10)
        response.on('close', () => clearInterval(timer))
      })
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      closing.push(() => {
        server.closeAllConnections()
        server.close()
      })
      const address = server.address()
      const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
      const read = readAt(clientOf(url), now, () => {}, { signal: AbortSignal.timeout(100) })
      await expect(read('news', { count: 7 })).rejects.toThrow(ContentAwayError)
    }
  })

  test('of a Content Lake that is not there, or in trouble, says that it is away', async () => {
    const gone = await answering(200, {})
    gone.close()
    await expect(readFrom(gone.url)('site', {})).rejects.toThrow(ContentAwayError)
    for (const status of [500, 503, 429]) {
      await expect(readFrom((await answering(status, {})).url)('site', {})).rejects.toThrow(ContentAwayError)
    }
  })

  test.each([400, 401, 403, 404])(
    'that was wrong of us (%i) is an error of ours: waiting would not help',
    async (status) => {
      const { url } = await answering(status, { error: { type: 'x', description: 'Nei' } })
      await expect(readFrom(url)('site', {})).rejects.toThrow(ClientError)
    },
  )
})
