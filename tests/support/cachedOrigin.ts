import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { encodingFor, tagIn } from '#lib/http/encoding.ts'
import { freePort } from './ports.ts'

/** A site with one text, which sends the same headers as ours. */
export type CachedOrigin = {
  port: number
  /** Sets the text of every page. */
  write: (text: string) => void
  /** Delays every response, in ms. */
  delay: (ms: number) => void
  /** Makes it answer everything with this status; 200 restores it. */
  fail: (status: number) => void
  /** Makes it answer uncompressed, as the site did before it compressed anything. */
  leaveAsIs: (isLeft: boolean) => void
  /** The requests so far, oldest first, including those from nginx's start. */
  requests: () => readonly IncomingMessage[]
  /** Refuses connections. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

/** The same as in server/http/respond.ts. */
const sharedCaching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=604800'

const cachingOf = (url: string): string => {
  if (/^\/(api|studio)/.test(url)) return 'no-store'
  return /^\/(_next\/static|media)\//.test(url) ? 'public, max-age=31536000, immutable' : sharedCaching
}

export async function startCachedOrigin(): Promise<CachedOrigin> {
  let text = 'one'
  let late = 0
  let status = 200
  let isLeft = false
  const requests: IncomingMessage[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(request)
    const { url = '/', headers } = request
    const isNext = /^\/(api|studio)/.test(url)
    const encoding = isLeft || isNext ? undefined : encodingFor(headers['accept-encoding'])
    const [said, etag] = [text, tagIn(encoding, `"${text}"`)]
    await pause(late)
    response.setHeader('cache-control', status === 200 ? cachingOf(url) : 'no-store')
    if (!isNext) response.setHeader('vary', 'accept-encoding')
    response.setHeader('etag', etag)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const known = status === 200 && headers['if-none-match'] === etag
    if (encoding && !known) response.setHeader('content-encoding', encoding)
    response.writeHead(known ? 304 : status)
    const body = `<h1>${said}</h1>${'<p>avsnitt</p>'.repeat(200)}`
    response.end(known ? undefined : encoding === 'gzip' ? gzipSync(body) : body)
  }

  const port = await freePort()
  const server = createServer((request, response) => void answer(request, response))
  const start = async () => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await start()
  return {
    port,
    write: (value) => {
      text = value
    },
    delay: (ms) => {
      late = ms
    },
    fail: (value) => {
      status = value
    },
    leaveAsIs: (value) => {
      isLeft = value
    },
    requests: () => requests,
    start,
    stop: async () => {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
