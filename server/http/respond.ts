import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Lookup } from '../cache/cache.ts'
import type { CachedPage } from '../cache/page.ts'
import type { Insertion } from './insertion.ts'
import { awayPage, busyPage, failedPage, laterText, plainStyle } from './plainPage.ts'
import { pageHeaders, pagePolicy, speculationRules, styleSource } from './policy.ts'
import { always, send } from './send.ts'

/**
 * What a proxy or CDN may do with a page (RFC 9111, RFC 5861), in seconds: keep it for 2, serve it stale for 8 more
 * while revalidating, and for a week when this site does not answer. Browsers revalidate each time, with the ETag.
 */
const sharedCaching = 'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=604800'

/** A browser caches a permanent redirect for good unless it is told not to. */
const cachingOf = (page: CachedPage): string =>
  page.status === 200 ? sharedCaching : 'public, max-age=0, s-maxage=2'

const uncached = 'no-store'

/**
 * Who may store a response: `copied`, every cache, and nginx also as a copy for when this site is down; `seconds`,
 * caches for seconds, but nginx not at all; `nowhere`, nobody.
 */
export type Keeping = 'copied' | 'seconds' | 'nowhere'

/**
 * nginx keeps its copies for a week, until its room is full: made-up addresses would evict the copies that are needed
 * when this site is down. nginx consumes this header and does not pass it on.
 */
export const uncopied = { 'x-accel-expires': '0' }

const html = 'text/html; charset=utf-8'

const problems = {
  away: { status: 200, type: html, text: awayPage },
  later: { status: 503, type: 'text/plain; charset=utf-8', text: laterText, 'retry-after': '30' },
  busy: { status: 503, type: html, text: busyPage, 'retry-after': '5' },
  failed: { status: 500, type: html, text: failedPage },
} as const

const plainPolicy = pagePolicy([styleSource(plainStyle)])

/** Why there is no page: a lookup's problems, a file that only machines read (`later`), too many searches (`busy`). */
export type Unavailable = { problem: keyof typeof problems }

/**
 * Whether nginx is told to keep no copy. A missing page gets none, however its address is spelled. But when nginx
 * already has a copy, it revalidates with that copy's ETag, and the response must replace it: otherwise a withdrawn
 * page would be back as soon as this site is down.
 */
const isUncopied = (request: IncomingMessage, page: CachedPage, keeping: Keeping): boolean =>
  (keeping === 'seconds' || page.status === 404) && request.headers['if-none-match'] === undefined

/**
 * Responds with the result of a lookup. When there is no page, an uncacheable page says so in words: as a 200 when the
 * Content Lake is away (a reader never gets a 5xx for that), as a 500 when the fault is ours, and as a 503 when there
 * are too many searches, and for files, since a machine would take the words for the file it requested. `insertion` is put
 * into whatever page it is; `own` are headers that replace those of public pages.
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Lookup | Unavailable,
  keeping: Keeping,
  insertion: Insertion | undefined,
  own: Readonly<Record<string, string>> = {},
): Promise<void> {
  if ('problem' in visit) {
    const { status, type, text, ...more } = problems[visit.problem]
    const headers = {
      ...pageHeaders,
      ...own,
      'content-security-policy': plainPolicy,
      'content-type': type,
      'cache-control': uncached,
      ...more,
    }
    const body = Buffer.from(text)
    return send(request, response, { status, headers, body, etag: undefined, insertion })
  }
  const { status, headers, body, etag } = visit.page
  const caching = {
    'cache-control': keeping === 'nowhere' ? uncached : cachingOf(visit.page),
    ...(isUncopied(request, visit.page, keeping) && uncopied),
  }
  return send(request, response, {
    status,
    headers: { ...pageHeaders, ...own, ...headers, ...caching },
    body,
    etag,
    isOwn: keeping === 'nowhere',
    insertion,
  })
}

/** Redirects the reader to the page's real address. */
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

/** Says which methods are allowed. */
export function respondNotAllowed(response: ServerResponse, methods: readonly string[]): void {
  response.writeHead(405, {
    ...always,
    allow: methods.join(', '),
    'cache-control': uncached,
    'content-length': 0,
  })
  response.end()
}

/** Tells a browser which pages it may prefetch. */
export function respondSpeculation(response: ServerResponse): void {
  const headers = {
    'content-type': 'application/speculationrules+json',
    'cache-control': 'public, max-age=3600',
  }
  response.writeHead(200, { ...always, ...headers, 'content-length': Buffer.byteLength(speculationRules) })
  response.end(speculationRules)
}
