import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Address, addressKind, methodsOf, pageMethods } from '#lib/addresses/addresses.ts'
import { decodePath, decodeSegment, encodedPath, isAmbiguous } from '#lib/addresses/segment.ts'
import { drained } from '#lib/http/drained.ts'
import { log } from '#lib/log.ts'
import type { Seal } from '#lib/media/seal.ts'
import type { Lookup, PageCache } from '../cache/cache.ts'
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
   * Whether there may be something at an address: a page, or a redirect from its path. A path with a query in it is that
   * of a redirect, or nothing.
   */
  mayExist: (address: Address | undefined, path: string) => boolean
  /** Whether a request is an editor's who looks at drafts. */
  isDraft: (request: IncomingMessage) => boolean
  /** Tells what our pages ask for below /media from what readers make up. */
  seal: Seal
  /** Answers what is no page of ours to keep. */
  passOn: RequestListener
}

/** What is read of a body that nobody takes, in bytes: nginx passes no larger one on. */
const mostThrownAway = 64 * 1024

/** Longer than any search that is answered; what is beyond it is cut off. */
const longestSearch = 200

const searchOf = (query: string): string | undefined => {
  const words = new URLSearchParams(query).get('q')
  // Cut off in the middle of a character, it could not be encoded.
  return words === null ? undefined : `?q=${encodeURIComponent(words.slice(0, longestSearch).toWellFormed())}`
}

/**
 * Has Next answer as it answers who reads: to the headers by which its own scripts ask for parts of a page it says 307,
 * and repeats the address. Studio and the endpoints are not asked so; drafts are.
 */
function asReader({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (name === 'rsc' || name.startsWith('next-')) delete headers[name]
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0

/** What is answered with: the address of a page, and who may keep it. */
type Found = { page: string; keeping: Keeping }

/** What machines read: a page in words would be taken for a map without addresses. */
const isFile = (page: string): boolean => /\.(?:xml|txt|ics)$/.test(page)

/** Whether there is an address whatever is published. */
const isAlwaysThere = (address: Address | undefined): boolean =>
  address !== undefined &&
  !('slug' in address || 'year' in address) &&
  !('page' in address && address.page > 1)

const nothing: Found = { page: nothingHere, keeping: 'seconds' }

/** The public pages, from the cache; what is no page is passed on, and nothing that is neither. */
export function handlerOf({ cache, mayExist, isDraft, seal, passOn }: HandlerParts): RequestListener {
  /** What there is at an address. It may be written in many ways; nginx needs a copy under one. */
  function find(path: string, query: string): Found {
    if (isAmbiguous(path)) return nothing
    const decoded = decodePath(path)
    const address = addressKind(decoded)
    const words = address?.kind === 'search' ? searchOf(query) : undefined
    if (words !== undefined) return { page: path + words, keeping: 'nowhere' }
    const plain = encodedPath(decoded)
    // The question mark becomes one more character of the last segment, by which the page looks for the redirect.
    const old = `?${decodeSegment(query)}`
    if (query !== '' && mayExist(undefined, decoded + old)) {
      const isPlain = path === plain && query === encodeURI(old.slice(1))
      return { page: plain + encodeURIComponent(old), keeping: isPlain ? 'copied' : 'seconds' }
    }
    if (!mayExist(address, decoded)) return nothing
    return { page: plain, keeping: path === plain && query === '' ? 'copied' : 'seconds' }
  }

  /**
   * What a reader is given. What is not there is one page and one answer, down to its headers, whether somebody has made
   * the address up or something waits there for its time.
   */
  async function look({ page, keeping }: Found): Promise<{ visit: Unavailable | Lookup; keeping: Keeping }> {
    const visit = await (keeping === 'nowhere' ? cache.renderOnce(page) : cache.get(page))
    const isMissing = 'page' in visit && visit.page.status === 404 && page !== nothingHere
    return isMissing ? look(nothing) : { visit, keeping }
  }

  /** Sends the reader to the address without slashes too many. One at the end is what links of other systems have. */
  function move(response: ServerResponse, path: string, query: string) {
    const tidy = tidied(path)
    const { page, keeping } = path === `${tidy}/` ? find(tidy, query) : nothing
    // Elsewhere a copy is for where a page has been seen to be: that there may be one would tell of what waits.
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
   * Passes on what is no page. nginx keeps a copy of pictures, files and the build's own under the address as it is
   * written: of one that none of our pages writes so it is told to keep none.
   */
  function pass(request: IncomingMessage, response: ServerResponse, path: string, query: string) {
    const isMedia = path.startsWith('/media/')
    const asked = isMedia ? seal.opened(path, query) : { query, isOurs: false }
    if (isMedia) request.url = asked.query === '' ? path : `${path}?${asked.query}`
    // An endpoint's answer is some 100 bytes: to compress it took half of the time in which a delivery was answered.
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
    const isNext = methods !== undefined || (path !== nothingHere && isDraft(request))
    if (isNext && isClear(path)) return pass(request, response, path, query)
    answer(request, response, path, query).catch((error: unknown) => {
      log.error({ path, err: error }, 'a page could not be answered')
      if (response.headersSent) response.destroy()
      else void respond(request, response, { problem: 'failed' }, 'nowhere')
    })
  }

  return (request, response) => {
    request.url = bounded(request.url ?? '/')
    if (!hasBody(request)) return handle(request, response)
    // Else Node reads what is left of a body to its end, after the answer: 400 MB a second for one connection.
    response.setHeader('connection', 'close')
    const isTaken = request.method === 'POST' && methodsOf(request.url ?? '')?.includes('POST')
    if (isTaken) return handle(request, response)
    void drained(request, mostThrownAway).then(() => handle(request, response))
  }
}
