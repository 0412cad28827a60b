import type { IncomingMessage, ServerResponse } from 'node:http'
import { awayPage } from './awayPage.ts'

/** The digest that sanity/read.ts puts on its error; Next writes it into the body of its error page. */
const mark = 'CONTENT_AWAY'

const isPage = (request: IncomingMessage): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !/^\/(?:_next|api|studio|media)(?:\/|$)/.test(request.url ?? '')

/**
 * Readers never get a 5xx because the Content Lake is away: a page that was rendered before stays in Next's cache, and
 * one that was not says in words what is wrong, and is not kept by anyone. Faults of ours stay 5xx.
 */
export function answerWhenAway(request: IncomingMessage, response: ServerResponse): void {
  if (!isPage(request)) return
  const { write, end } = response
  const held: Buffer[] = []

  const hold = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string')
      held.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }

  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (response.statusCode < 500) return Reflect.apply(write, response, [chunk, ...rest])
    hold(chunk, rest[0])
    return true
  }) as typeof response.write

  response.end = ((chunk: unknown, ...rest: unknown[]) => {
    if (response.statusCode < 500) return Reflect.apply(end, response, [chunk, ...rest])
    hold(chunk, rest[0])
    const body = Buffer.concat(held)
    if (response.headersSent || !body.includes(mark)) return Reflect.apply(end, response, [body])
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.statusCode = 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    return Reflect.apply(end, response, [request.method === 'HEAD' ? '' : awayPage])
  }) as typeof response.end
}
