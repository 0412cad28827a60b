import type { IncomingMessage, ServerResponse } from 'node:http'
import { notPages } from '#lib/addresses.ts'
import { awayPage } from './awayPage.ts'

/** The digest that sanity/read.ts puts on its error; Next writes it into the body of its error page. */
const mark = 'CONTENT_AWAY'

const firstPartOf = (url: string): string | undefined => url.split(/[/?#]/)[1]

const isPage = ({ method, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !notPages.some((part) => part === firstPartOf(url ?? ''))

const bytesOf = (chunk: unknown): Buffer[] => {
  if (typeof chunk === 'string') return [Buffer.from(chunk)]
  return chunk instanceof Uint8Array ? [Buffer.from(chunk)] : []
}

/**
 * Readers never get a 5xx because the Content Lake is away: a page that was rendered before stays in Next's cache, and
 * one that was not says in words what is wrong, and is kept by no cache. Faults of ours stay 5xx.
 */
export function answerWhenAway(request: IncomingMessage, response: ServerResponse): void {
  if (!isPage(request)) return
  // Next gives HEAD no body to tell the reason from; Node leaves the body of a HEAD unsent by itself.
  request.method = 'GET'
  const { write, end, flushHeaders } = response
  const held: Buffer[] = []
  const failed = () => response.statusCode >= 500 && !response.headersSent

  response.flushHeaders = () => {
    if (!failed()) flushHeaders.call(response)
  }

  // Node overloads both by the kind of their arguments, which a function of one form cannot state.
  response.write = ((...args: unknown[]) => {
    if (!failed()) return Reflect.apply(write, response, args)
    held.push(...bytesOf(args[0]))
    return true
  }) as typeof response.write

  response.end = ((...args: unknown[]) => {
    if (!failed()) return Reflect.apply(end, response, args)
    held.push(...bytesOf(args[0]))
    const body = Buffer.concat(held)
    const done = args.filter((arg) => typeof arg === 'function')
    if (!body.includes(mark)) return Reflect.apply(end, response, [body, ...done])
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.statusCode = 200
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    return Reflect.apply(end, response, [awayPage, ...done])
  }) as typeof response.end
}
