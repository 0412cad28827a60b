import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { type Address, addressKind, notPages } from '#lib/addresses.ts'
import { log } from '#lib/log.ts'
import { decodePath, decodeSegment } from '#lib/segment.ts'
import { answerMoved, answerNotAllowed, answerSpeculation, answerWith } from './answer.ts'
import type { PageCache } from './cache.ts'
import { speculationRulesPath } from './policy.ts'

export type Front = {
  cache: PageCache
  /**
   * Whether there may be something at an address: a page, or a redirect from its path. A path with a query in it is that
   * of a redirect, or nothing.
   */
  mayExist: (address: Address | undefined, path: string) => boolean
  /** Whether a request is an editor's who looks at drafts. */
  isDraft: (request: IncomingMessage) => boolean
  /** Answers what is no page of ours to keep. */
  passOn: RequestListener
}

/**
 * The address of the one page that says that there is nothing here. It is rendered once for all addresses that readers
 * make up: 100,000 of them cost no rendering, no memory and no disk.
 */
const nothingHere = '/-/ingenting-her'

/** Longer than any search that is answered; what is beyond it is cut off. */
const longestSearch = 200

const firstPart = (path: string): string => path.split('/')[1] ?? ''

const isPage = (path: string): boolean => !notPages.some((part) => part === firstPart(path))

/**
 * The path with no slash too many; the same one when there is none. Browsers take a backslash for a slash, and `/\x`
 * for another site.
 */
const tidied = (path: string): string => `/${path.split(/[/\\]/).filter(Boolean).join('/')}`

/** A path and its query, which may have more question marks in it. */
function partsOf(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

const encodedPath = (decoded: string): string => decoded.split('/').map(encodeURIComponent).join('/')

const searchOf = (query: string): string | undefined => {
  const words = new URLSearchParams(query).get('q')
  // Cut off in the middle of a character, it could not be encoded.
  return words === null ? undefined : `?q=${encodeURIComponent(words.slice(0, longestSearch).toWellFormed())}`
}

/** The public pages, from the cache; all else is passed on. */
export function frontOf({ cache, mayExist, isDraft, passOn }: Front): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse, path: string, query: string) {
    const decoded = decodePath(path)
    const address = addressKind(decoded)
    const words = address?.kind === 'search' ? searchOf(query) : undefined
    if (words !== undefined) {
      return answerWith(request, response, await cache.visitOnce(path + words), { kept: false })
    }
    // The question mark becomes one more character of the last segment, by which the page looks for the redirect.
    const old = `?${decodeSegment(query)}`
    if (query !== '' && mayExist(undefined, decoded + old)) {
      const whole = encodedPath(decoded) + encodeURIComponent(old)
      return answerWith(request, response, await cache.visit(whole), { kept: true })
    }
    const own = mayExist(address, decoded) ? encodedPath(decoded) : nothingHere
    return answerWith(request, response, await cache.visit(own), { kept: true })
  }

  return (request, response) => {
    const [path, query] = partsOf(request.url ?? '/')
    if (path === speculationRulesPath) return answerSpeculation(response)
    if (!isPage(path) || isDraft(request)) return passOn(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return answerNotAllowed(response)
    if (path !== tidied(path)) return answerMoved(response, tidied(path) + (query && `?${query}`))
    answer(request, response, path, query).catch((error: unknown) => {
      log.error({ path, err: error }, 'a page could not be answered')
      if (response.headersSent) response.destroy()
      else void answerWith(request, response, { problem: 'failed' }, { kept: false })
    })
  }
}
