import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { methodsOf, pageMethods } from '#lib/addresses/addresses.ts'
import { isDraftLinkPath, loggedPath } from '#lib/addresses/draftLink.ts'
import { decodePath, encodedPath, isAmbiguous } from '#lib/addresses/segment.ts'
import { drained } from '#lib/http/drained.ts'
import { log } from '#lib/log.ts'
import type { Seal } from '#lib/media/seal.ts'
import type { PageCache } from '../cache/cache.ts'
import { type Answered, arrivingIn, isNothing } from './arriving.ts'
import { type RenderDraft, respondDraft } from './draft.ts'
import type { RespondDraftLink } from './draftLink.ts'
import { type Found, findIn, type Known, nothing } from './finding.ts'
import type { Insertion } from './insertion.ts'
import { speculationRulesPath } from './policy.ts'
import { bounded, isClear, nothingHere, partsOf, tidied } from './requestTarget.ts'
import { respond, respondMoved, respondNotAllowed, respondSpeculation, uncopied } from './respond.ts'

export type HandlerParts = Known & {
  cache: PageCache
  /** Whether a request comes from an editor who is looking at drafts. */
  isDraft: (request: IncomingMessage) => boolean
  /** Renders a page for such an editor, past the cache. */
  renderDraft: RenderDraft
  /** Answers for the links that show one draft to whoever has them. */
  respondDraftLink: RespondDraftLink
  /** What is to be put into every page now: the alerts in force. */
  insertion: () => Insertion | undefined
  /** Distinguishes the addresses under /media that our pages contain from those that readers make up. */
  seal: Seal
  /** Handles every request that is not for a cacheable page. */
  passOn: RequestListener
}

/** How much of an unwanted body is read, in bytes: nginx passes no larger one on. */
const mostThrownAway = 64 * 1024

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

/** Files that machines read: an error page in words would be taken for a sitemap without addresses. */
const isFile = (page: string): boolean => /\.(?:xml|txt|ics|webmanifest|png|ico|svg)$/.test(page)

/** Serves public pages from the cache, passes on what is not a page, and shows anything else as not found. */
export function handlerOf(parts: HandlerParts): RequestListener {
  const { cache, isDraft, renderDraft, respondDraftLink, insertion, seal, passOn } = parts

  const find = findIn(parts)

  /**
   * Looks up the response. Everything that is missing gets the same page and the same headers, whether somebody made
   * the address up or a document there waits for its publication time.
   */
  async function look(found: Found): Promise<Answered> {
    const { page, keeping } = found
    const visit = await (keeping === 'nowhere' ? cache.renderOnce(page) : cache.get(page))
    const isMissing = 'page' in visit && visit.page.status === 404 && page !== nothingHere
    return isMissing ? look(nothing) : { visit, found }
  }

  const { nearestTo, arrived } = arrivingIn(parts, look)

  /** Redirects to a page's own address, which is there. Only the usual slash at the end is worth a copy. */
  function move(response: ServerResponse, path: string, address: string, query: string) {
    const isUsual = path === `${address}/` && query === ''
    return respondMoved(response, address + (query && `?${query}`), isUsual ? 'copied' : 'seconds')
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, query: string) {
    const tidy = tidied(path)
    if (path !== tidy && !isAmbiguous(path) && methodsOf(tidy) !== undefined)
      return move(response, path, tidy, query)
    const found = path === tidy ? find(path, query) : nothing
    const exact = found.page === nothingHere ? undefined : await look(found)
    const isThere = exact !== undefined && !isNothing(exact)
    const near = isThere ? exact : isAmbiguous(path) ? await look(nothing) : await nearestTo(path)
    if ('address' in near && near.address !== path) return move(response, path, near.address, query)
    const { visit, found: at } = await arrived('address' in near ? (exact ?? (await look(nothing))) : near)
    const isLater = 'problem' in visit && visit.problem === 'away' && isFile(at.page)
    return respond(request, response, isLater ? { problem: 'later' } : visit, at.keeping, insertion())
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

  const failedAt = (request: IncomingMessage, response: ServerResponse, path: string) => (error: unknown) => {
    log.error({ path: loggedPath(path), err: error }, 'a page could not be answered')
    if (response.headersSent) response.destroy()
    else void respond(request, response, { problem: 'failed' }, 'nowhere', insertion())
  }

  const handle: RequestListener = (request, response) => {
    const [path, query] = partsOf(request.url ?? '/')
    if (path === speculationRulesPath) return respondSpeculation(response)
    const methods = methodsOf(tidied(path))
    const allowed = methods ?? pageMethods
    if (!allowed.includes(request.method ?? '')) return respondNotAllowed(response, allowed)
    if (methods !== undefined) asReader(request)
    if (methods !== undefined && isClear(path)) return pass(request, response, path, query)
    if (isDraftLinkPath(tidied(path))) {
      respondDraftLink(request, response, tidied(path)).catch(failedAt(request, response, path))
      return
    }
    const isPreviewed = methods === undefined && path !== nothingHere && isClear(path) && isDraft(request)
    const answered = isPreviewed
      ? respondDraft(request, response, [path, query], { render: renderDraft, insertion: insertion() })
      : answer(request, response, path, query)
    answered.catch(failedAt(request, response, path))
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
