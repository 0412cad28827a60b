import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from '#lib/addresses/addresses.ts'
import { searchParameters } from '#lib/addresses/searchAddress.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { type DraftRequest, perspectiveCookie, perspectiveOf } from '#lib/preview/draft.ts'
import type { Rendered } from '../cache/cache.ts'
import type { Insertion } from './insertion.ts'
import { framedDraftPolicy, pagePolicy } from './policy.ts'
import { respond, uncopied } from './respond.ts'

export type RenderDraft = (address: string, request: DraftRequest) => Promise<Rendered>

const cookieOf = ({ headers }: IncomingMessage, name: string): string | undefined =>
  headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** The headers with which Next's script in the preview requests the parts of a page that have changed. */
function partsIn({ headers }: IncomingMessage): Record<string, string> {
  const parts = Object.entries(headers).filter(([name]) => name === 'rsc' || name.startsWith('next-'))
  return Object.fromEntries(parts.map(([name, value]) => [name, String(value)]))
}

/** The query that a page reads: the words of a search, and the mark by which Next tells parts from pages. */
function queryOf(path: string, query: string, isParts: boolean): string {
  const given = new URLSearchParams(query)
  const names = [...(path === addressOf.search ? searchParameters : []), ...(isParts ? ['_rsc'] : [])]
  const kept = new URLSearchParams(
    names.flatMap((name) => [...given.getAll(name).slice(0, 1)].map((value) => [name, value])),
  )
  return kept.size > 0 ? `?${kept}` : ''
}

/**
 * Renders and sends a page as an editor in draft mode sees it. It goes past every cache, and is told to stay out of all
 * others. In Studio's preview, which is a frame, it has the scripts of the editing overlay, each by a nonce made for
 * this response; opened by itself it has none.
 */
export async function respondDraft(
  request: IncomingMessage,
  response: ServerResponse,
  [path, query]: [path: string, query: string],
  { render, insertion }: { render: RenderDraft; insertion: Insertion | undefined },
): Promise<void> {
  const parts = partsIn(request)
  const isParts = parts.rsc !== undefined
  const isFramed = isParts || request.headers['sec-fetch-dest'] === 'iframe'
  const policy = isFramed ? framedDraftPolicy(randomBytes(16).toString('base64')) : pagePolicy([])
  const perspective = perspectiveOf(decodeSegment(cookieOf(request, perspectiveCookie) ?? ''))
  const rendered = await render(path + queryOf(path, query, isParts), {
    draft: { perspective, isFramed },
    headers: { ...parts, 'content-security-policy': policy },
  })
  const visit = 'problem' in rendered ? rendered : { page: rendered.page, stale: undefined }
  return respond(request, response, visit, 'nowhere', insertion, {
    'content-security-policy': policy,
    'x-robots-tag': 'noindex, nofollow',
    ...uncopied,
  })
}
