import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Visit } from './cache.ts'
import type { Page } from './page.ts'
import { awayPage, failedPage } from './plainPage.ts'

/**
 * What a proxy or CDN may do with a page (RFC 9111, RFC 5861), in seconds: hold it for 2, serve it for 8 more while it
 * asks for a newer one, and for a week when this site does not answer. Browsers ask each time, with the ETag.
 */
const sharedCaching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=604800'

/** A browser keeps a permanent redirect for good unless it is told not to. */
const cachingOf = (page: Page): string =>
  page.status === 200 ? sharedCaching : 'public, max-age=0, s-maxage=2'

const uncached = 'no-store'

/** Whether the reader has just these bytes already (RFC 9110, 13.1.2). A proxy that compresses makes the tag weak. */
function isKnown(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match']
  return known === '*' || (known ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
): void {
  response.writeHead(status, { ...headers, ...(status === 304 ? {} : { 'content-length': body.length }) })
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': uncached }

const always = {
  'x-content-type-options': 'nosniff',
  // YouTube's player refuses to play (error 153) when it is told nothing of where it is shown.
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/**
 * Answers a reader with what a visit gave. A page that could not be had is said so in words and kept by no cache: as a
 * 200 when the Content Lake is away (a reader never gets a 5xx for that), as a 500 when the fault is ours.
 */
export function answerWith(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Visit,
  { kept }: { kept: boolean },
): void {
  if ('problem' in visit) {
    const [status, text] = visit.problem === 'away' ? [200, awayPage] : [500, failedPage]
    send(request, response, status, { ...always, ...html }, Buffer.from(text))
    return
  }
  const { page } = visit
  const headers = {
    ...always,
    ...page.headers,
    etag: page.etag,
    'cache-control': kept ? cachingOf(page) : uncached,
  }
  const status = page.status === 200 && isKnown(request, page.etag) ? 304 : page.status
  send(request, response, status, headers, page.body)
}

/** Sends a reader to where the page really is. */
export function answerMoved(request: IncomingMessage, response: ServerResponse, location: string): void {
  const headers = { ...always, location, 'cache-control': 'public, max-age=0, s-maxage=2' }
  send(request, response, 308, headers, Buffer.alloc(0))
}
