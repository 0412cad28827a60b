import { once } from 'node:events'
import { createServer } from 'node:http'
import { ClientError, createClient } from '@sanity/client'
import { afterEach, describe, expect, test } from 'vitest'
import { ContentAwayError, directRead } from '#sanity/read.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A Content Lake that gives every query this status and body. */
async function answering(status: number, body: unknown): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
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
  }
}

const readFrom = (apiHost: string) =>
  directRead(
    createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      useProjectHostname: false,
      apiHost,
      maxRetries: 0,
    }),
  )

describe('a read', () => {
  test('answers with what was held, and a version that changes with it', async () => {
    const first = await readFrom((await answering(200, { result: { name: 'A' } })).url)('site', {})
    const same = await readFrom((await answering(200, { result: { name: 'A' } })).url)('site', {})
    const other = await readFrom((await answering(200, { result: { name: 'B' } })).url)('site', {})
    expect(first.raw).toEqual({ name: 'A' })
    expect(same.version).toBe(first.version)
    expect(other.version).not.toBe(first.version)
  })

  test('tells nothing from something', async () => {
    const nothing = await readFrom((await answering(200, { result: null })).url)('site', {})
    expect(nothing).toMatchObject({ raw: null })
    expect(nothing.version).toMatch(/^[\w-]{16}$/)
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
