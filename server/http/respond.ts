import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Lookup } from '../cache/cache.ts'
import type { CachedPage } from '../cache/page.ts'
import { awayPage, busyPage, failedPage, laterText } from './plainPage.ts'
import { pageHeaders, speculationRules } from './policy.ts'
import { always, send } from './send.ts'

/**
 * What a proxy or CDN may do with a page (RFC 9111, RFC 5861), in seconds: hold it for 2, serve it for 8 more while it
 * asks for a newer one, and for a week when this site does not answer. Browsers ask each time, with the ETag.
 */
const sharedCaching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=604800'

/** A browser keeps a permanent redirect for good unless it is told not to. */
const cachingOf = (page: CachedPage): string =>
  page.status === 200 ? sharedCaching : 'public, max-age=0, s-maxage=2'

const uncached = 'no-store'

/**
 * Who may keep an answer: all, nginx also a copy for when this site is down; caches for seconds, and nginx nothing; or
 * nobody.
 */
export type Keeping = 'copied' | 'seconds' | 'nowhere'

/**
 * nginx holds what it may hold for a week, until its room is full: readers who make up addresses would push out the
 * copies that are needed when this site is down. It takes this header for itself and shows it to nobody.
 */
export const uncopied = { 'x-accel-expires': '0' }

const html = 'text/html; charset=utf-8'

const problems = {
  away: { status: 200, type: html, text: awayPage },
  later: { status: 503, type: 'text/plain; charset=utf-8', text: laterText, 'retry-after': '30' },
  busy: { status: 503, type: html, text: busyPage, 'retry-after': '5' },
  failed: { status: 500, type: html, text: failedPage },
} as const

/** Why there is nothing to answer with: beside what a visit tells, a file that only machines read, and too many searches. */
export type Unavailable = { problem: keyof typeof problems }

/**
 * Whether nginx is told to keep no copy. What is not there has none, however its address is spelled. But where nginx
 * has one, it asks with that one's tag: the answer must replace it, or a page that is withdrawn would be back as soon
 * as this site is down.
 */
const isUncopied = (request: IncomingMessage, page: CachedPage, keeping: Keeping): boolean =>
  (keeping === 'seconds' || page.status === 404) && request.headers['if-none-match'] === undefined

/**
 * Answers a reader with what a visit gave. A page that could not be had is said so in words and kept by no cache: as a
 * 200 when the Content Lake is away (a reader never gets a 5xx for that), as a 500 when the fault is ours, and as a 503
 * when more is asked for than can be made, and to machines, who would take the words for what they asked for.
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Lookup | Unavailable,
  keeping: Keeping,
): Promise<void> {
  if ('problem' in visit) {
    const { status, type, text, ...more } = problems[visit.problem]
    const headers = { ...pageHeaders, 'content-type': type, 'cache-control': uncached, ...more }
    const body = Buffer.from(text)
    return send(request, response, { status, headers, body, etag: undefined })
  }
  const { status, headers, body, etag } = visit.page
  const caching = {
    'cache-control': keeping === 'nowhere' ? uncached : cachingOf(visit.page),
    ...(isUncopied(request, visit.page, keeping) && uncopied),
  }
  return send(request, response, {
    status,
    headers: { ...pageHeaders, ...headers, ...caching },
    body,
    etag,
    isOwn: keeping === 'nowhere',
  })
}

/** Sends the reader to where the page really is. */
export function respondMoved(response: ServerResponse, location: string, keeping: Keeping): void {
  response.writeHead(308, {
    ...always,
    location,
    'cache-control': 'public, max-age=0, s-maxage=2',
    ...(keeping === 'seconds' && uncopied),
    'content-length': 0,
  })
  response.end()
}

/** Says how it may be asked for instead. */
export function respondNotAllowed(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(405, {
    ...always,
    allow: methods.join(', '),
    'cache-control': uncached,
    'content-length': 0,
  })
  response.end()
}

/** Tells a browser which pages it may fetch ahead. */
export function respondSpeculation(response: ServerResponse): void {
  const headers = {
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=3600',
  }
  response.writeHead(200, { ...always, ...headers, 'content-length': Buffer.byteLength(speculationRules) })
  response.end(speculationRules)
}
