import { Agent, type IncomingMessage, request } from 'node:http'
import { paintedWithHeader } from '#lib/firstPaint.ts'
import { answerPatience, renderingPatience } from '#lib/http/patience.ts'
import { log } from '#lib/log.ts'
import type { Seal } from '#lib/media/seal.ts'
import type { DraftRequest } from '#lib/preview/draft.ts'
import type { QueryCache } from '#sanity/rendering/queryCache.ts'
import { renderingHeader, withRendering } from '#sanity/rendering/rendering.ts'
import type { Rendered } from '../cache/cache.ts'
import { etagOf } from '../cache/page.ts'
import { pagePolicy } from '../http/policy.ts'
import { needsScripts, strip } from './strip.ts'
import type { Styled } from './styles.ts'

/** The headers of Next's response that describe the page; all others concern the single response. */
const kept = ['content-type', 'content-disposition', 'location'] as const

const agent = new Agent({ keepAlive: true })

type Response = { status: number; headers: Record<string, string>; body: Buffer }

async function answerOf(message: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const headers: Record<string, string> = {}
  for (const name of kept) {
    const value = message.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  return { status: message.statusCode ?? 500, headers, body: Buffer.concat(chunks) }
}

function ask(port: number, path: string, sent: Record<string, string>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/html', ...sent }
    const asked = request(
      { host: '127.0.0.1', port, path, headers, agent, timeout: answerPatience },
      (message) => answerOf(message).then(resolve, reject),
    )
    asked.on('timeout', () => asked.destroy(new Error(`Rendering ${path} took over ${answerPatience} ms`)))
    asked.on('error', reject)
    asked.end()
  })
}

type Parts = {
  port: number
  siteHost: string
  queryCache: QueryCache
  now: () => Date
  seal: Seal
  /** Puts the styles of a page into it. */
  styled: (html: string) => Promise<Styled>
}

/**
 * Strips and seals HTML pages, and puts their styles into them; anything that is not HTML is left as it is, as is a draft
 * in Studio's preview, which runs the scripts of the editing overlay.
 */
async function documentOf(
  address: string,
  { headers, body }: Response,
  { seal, styled }: Parts,
  draft: DraftRequest | undefined,
): Promise<Pick<Response, 'headers' | 'body'>> {
  if (draft?.draft.isFramed) return { headers, body }
  if (!headers['content-type']?.startsWith('text/html')) return { headers, body }
  const sent = body.toString('utf8')
  if (needsScripts(sent))
    log.error({ address }, 'a page hides content behind scripts: is there a Suspense on it?')
  const { html, sources } = await styled(seal.sealed(paintedWithHeader(strip(sent))))
  const own = sources.length > 0 && { 'content-security-policy': pagePolicy(sources) }
  return { headers: { ...headers, ...own }, body: Buffer.from(html) }
}

/**
 * Renders addresses with the Next server on a port of this process, and records what each page was made from. The
 * promise never rejects: an error is logged, and returned as a problem.
 */
export const renderOn =
  (parts: Parts) =>
  async (address: string, generation: number, draft?: DraftRequest): Promise<Rendered> => {
    const { port, siteHost, queryCache, now } = parts
    try {
      const signal = AbortSignal.timeout(renderingPatience)
      const wanted = { address, now: now(), queryCache, signal, draft: draft?.draft }
      const { result, rendering } = await withRendering(wanted, (name) =>
        ask(port, address, { ...draft?.headers, [renderingHeader]: name, host: siteHost }),
      )
      if (rendering.contentAway) return { problem: 'away' }
      if (result.status >= 500) {
        log.error({ address, status: result.status }, 'a page could not be rendered')
        return { problem: 'failed' }
      }
      const { tags, revisions, location } = rendering
      const { headers, body } = await documentOf(address, result, parts, draft)
      const page = {
        status: result.status === 200 ? rendering.status : result.status,
        headers: location === undefined ? headers : { ...headers, location },
        body,
        etag: etagOf(body),
        tags: [...tags],
        revisions,
        generation,
      }
      return { page }
    } catch (error) {
      log.error({ address, err: error }, 'a page could not be rendered')
      return { problem: 'failed' }
    }
  }
