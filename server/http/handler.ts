import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Address, addressKind, methodsOf, pageMethods } from '#lib/addresses/addresses.ts'
import { decodePath, decodeSegment, encodedPath, isAmbiguous } from '#lib/addresses/segment.ts'
import { drained } from '#lib/http/drained.ts'
import { log } from '#lib/log.ts'
import type { Seal } from '#lib/media/seal.ts'
import type { Lookup, PageCache } from '../cache/cache.ts'
import { type RenderDraft, respondDraft } from './draft.ts'
import { speculationRulesPath } from './policy.ts'
import { bounded, isClear, nothingHere, partsOf, tidied } from './requestTarget.ts'
import {
  type Keeping,
  respond,
  respondMoved,
  respondNotAllowed,
  respondSpeculation,
  type Unavailable,
  uncopied,
} from './respond.ts'

export type HandlerParts = {
  cache: PageCache
  /**
   * Whether there may be something at an address: a page, or a redirect from its path. A path that includes a query can
   * only be that of a redirect.
   */
  mayExist: (address: Address | undefined, path: string) => boolean
  /** Whether a request comes from an editor who is looking at drafts. */
  isDraft: (request: IncomingMessage) => boolean
  /** Renders a page for such an editor, past the cache. */
  renderDraft: RenderDraft
  /** Distinguishes the addresses under /media that our pages contain from those that readers make up. */
  seal: Seal
  /** Handles every request that is not for a cacheable page. */
  passOn: RequestListener
}

/** How much of an unwanted body is read, in bytes: nginx passes no larger one on. */
const mostThrownAway = 64 * 1024

/** Longer than any search that is answered; the rest is cut off. */
const longestSearch = 200

const searchOf = (query: string): string | undefined => {
  const words = new URLSearchParams(query).get('q')
  // A string cut in the middle of a character could not be encoded.
  return words === null ? undefined : `?q=${encodeURIComponent(words.slice(0, longestSearch).toWellFormed())}`
}

/**
 * Makes Next answer as it would a reader: to the headers with which its own scripts request parts of a page, it
 * responds with a 307 to the same address. Studio and the endpoints are never requested that way; drafts in the preview
 * are (draft.ts).
 */
function asReader({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (name === 'rsc' || name.startsWith('next-')) delete headers[name]
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** What to answer with: the address of a page, and who may store the response. */
type Found = { page: string; keeping: Keeping }

/** Files that machines read: an error page in words would be taken for a sitemap without addresses. */
const isFile = (page: string): boolean => /\.(?:xml|txt|ics|webmanifest)$/.test(page)

/** Whether an address exists regardless of what is published. */
const isAlwaysThere = (address: Address | undefined): boolean =>
  address !== undefined &&
  !('slug' in address || 'year' in address) &&
  !('page' in address && address.page > 1)

const nothing: Found = { page: nothingHere, keeping: 'seconds' }

/** Serves public pages from the cache, passes on what is not a page, and shows anything else as not found. */
export function handlerOf(parts: HandlerParts): RequestListener {
  const { cache, mayExist, isDraft, renderDraft, seal, passOn } = parts

  /** Finds what is at an address. The address may be written in many ways; nginx must store its copy under only one. */
  function find(path: string, query: string): Found {
    if (isAmbiguous(path)) return nothing
    const decoded = decodePath(path)
    const address = addressKind(decoded)
    const words = address?.kind === 'search' ? searchOf(query) : undefined
    if (words !== undefined) return { page: path + words, keeping: 'nowhere' }
    const plain = encodedPath(decoded)
    // The question mark becomes part of the last path segment, by which the page looks up the redirect.
    const old = `?${decodeSegment(query)}`
    if (query !== '' && mayExist(undefined, decoded + old)) {
      const isPlain = path === plain && query === encodeURI(old.slice(1))
      return { page: plain + encodeURIComponent(old), keeping: isPlain ? 'copied' : 'seconds' }
    }
    if (!mayExist(address, decoded)) return nothing
    return { page: plain, keeping: path === plain && query === '' ? 'copied' : 'seconds' }
  }

  /**
   * Looks up the response. Everything that is missing gets the same page and the same headers, whether somebody made
   * the address up or a document there waits for its publication time.
   */
  async function look({ page, keeping }: Found): Promise<{ visit: Unavailable | Lookup; keeping: Keeping }> {
    const visit = await (keeping === 'nowhere' ? cache.renderOnce(page) : cache.get(page))
    const isMissing = 'page' in visit && visit.page.status === 404 && page !== nothingHere
    return isMissing ? look(nothing) : { visit, keeping }
  }

  /** Redirects to the address without superfluous slashes. A slash at the end is common in links from other systems. */
  function move(response: ServerResponse, path: string, query: string) {
    const tidy = tidied(path)
    const { page, keeping } = path === `${tidy}/` ? find(tidy, query) : nothing
    // Elsewhere, only a redirect to a page already seen may be copied: others would reveal unpublished pages.
    const isThere = isAlwaysThere(addressKind(decodePath(tidy))) || (cache.peek(page)?.status ?? 404) < 400
    const isUsual = keeping === 'copied' && isThere
    return respondMoved(response, tidy + (query && `?${query}`), isUsual ? 'copied' : 'seconds')
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, query: string) {
    if (path !== tidied(path) && !isAmbiguous(path)) return move(response, path, query)
    const found = find(path, query)
    const { visit, keeping } = await look(found)
    const isLater = 'problem' in visit && visit.problem === 'away' && isFile(found.page)
    return respond(request, response, isLater ? { problem: 'later' } : visit, keeping)
  }

  /**
   * Passes on a request that is not for a page. nginx keeps a copy of pictures, files and the build's own under the
   * address as written: for an address that none of our pages contains, it is told to keep none.
   */
  function pass(request: IncomingMessage, response: ServerResponse, path: string, query: string) {
    const isMedia = path.startsWith('/media/')
    const asked = isMedia ? seal.opened(path, query) : { query, isOurs: false }
    if (isMedia) request.url = asked.query === '' ? path : `${path}?${asked.query}`
    // An endpoint's response is some 100 bytes: compressing it took half the time of answering a delivery.
    if (path.startsWith('/api/')) delete request.headers['accept-encoding']
    const isOurs = path === encodedPath(decodePath(path)) && (!isMedia || query === '' || asked.isOurs)
    if (!isOurs) response.setHeaders(new Map(Object.entries(uncopied)))
    passOn(request, response)
  }

  const handle: RequestListener = (request, response) => {
    const [path, query] = partsOf(request.url ?? '/')
    if (path === speculationRulesPath) return respondSpeculation(response)
    const methods = methodsOf(tidied(path))
    const allowed = methods ?? pageMethods
    if (!allowed.includes(request.method ?? '')) return respondNotAllowed(response, allowed)
    if (methods !== undefined) asReader(request)
    if (methods !== undefined && isClear(path)) return pass(request, response, path, query)
    const isPreviewed = methods === undefined && path !== nothingHere && isClear(path) && isDraft(request)
    const answered = isPreviewed
      ? respondDraft(request, response, [path, query], renderDraft)
      : answer(request, response, path, query)
    answered.catch((error: unknown) => {
      log.error({ path, err: error }, 'a page could not be answered')
      if (response.headersSent) response.destroy()
      else void respond(request, response, { problem: 'failed' }, 'nowhere')
    })
  }

  return (request, response) => {
    request.url = bounded(request.url ?? '/')
    if (!hasBody(request)) return handle(request, response)
    // Otherwise Node reads the rest of the body after the response: 400 MB a second for one connection.
    response.setHeader('connection', 'close')
    const isTaken = request.method === 'POST' && methodsOf(request.url ?? '')?.includes('POST')
    if (isTaken) return handle(request, response)
    void drained(request, mostThrownAway).then(() => handle(request, response))
  }
}
