import { once } from 'node:events'
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http'
import { onTestFinished } from 'vitest'
import type { DraftLinkKey } from '#lib/addresses/draftLink.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { encodedPath } from '#lib/addresses/segment.ts'
import type { Alert } from '#lib/content/alert.ts'
import { sealBy } from '#lib/media/seal.ts'
import type { DraftRequest } from '#lib/preview/draft.ts'
import type { OpenedLink } from '#sanity/draftLinks.ts'
import type { Rendered } from '#server/cache/cache.ts'
import type { RenderDraft } from '#server/http/draft.ts'
import { draftLinksOn } from '#server/http/draftLink.ts'
import { handlerOf } from '#server/http/handler.ts'
import { insertions } from '#server/http/insertion.ts'
import { pageOf, testCache } from './support.ts'

/** Seals addresses as `testHandler` expects them. */
export const seal = sealBy('a-secret-of-sixteen-or-more')

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** The cookie in an editor's requests in draft mode. */
export const draftCookie = '__prerender_bypass=secret'

type Ask = { method?: string; headers?: Record<string, string>; body?: string }

/** A handler on its own port, where only `paths` may exist; other requests for Next end up in `passedOn`. */
export async function testHandler(...paths: string[]) {
  const all = testCache()
  const passedOn: string[] = []
  const handedOn: IncomingHttpHeaders[] = []
  /** What was rendered for an editor in draft mode. */
  const previewed: (DraftRequest & { address: string })[] = []
  /** What every link to a draft opens, what rendering it gives, and the links that were looked up. */
  const links = {
    opened: undefined as OpenedLink | undefined,
    rendered: { page: pageOf('kladd') } as Rendered,
    isAway: false,
    asked: [] as DraftLinkKey[],
    hold: undefined as Promise<void> | undefined,
  }
  /** The published alerts, and the time by which they are in force. */
  const told = { alerts: [] as readonly Alert[], now: new Date('2026-11-28T12:00:00Z') }
  const insertion = insertions({ alerts: () => told.alerts, now: () => told.now })
  const renderDraft: RenderDraft = async (address, request) => {
    previewed.push({ address, ...request })
    return links.rendered
  }
  const handler = handlerOf({
    cache: all.cache,
    mayExist: (_, path) => paths.includes(path),
    redirectWithQuery: (path, query) =>
      paths.find((each) => each.includes('?') && sameAddress(each, `${path}?${query}`)),
    nearest: (path) => {
      const near = paths.find((each) => sameAddress(each, path))
      return near === undefined ? undefined : { page: encodedPath(near) }
    },
    insertion,
    seal,
    isDraft: ({ headers }) => headers.cookie?.startsWith(draftCookie) === true,
    renderDraft,
    respondDraftLink: draftLinksOn({
      find: async (key) => {
        links.asked.push(key)
        await links.hold
        if (links.isAway) throw new Error('away')
        return links.opened
      },
      render: renderDraft,
      insertion,
      now: () => new Date(),
    }),
    passOn: (message, response) => {
      passedOn.push(`${message.method} ${message.url}`)
      handedOn.push(message.headers)
      message.resume()
      response.end('Next')
    },
  })
  const server = createServer(handler).listen(0, '127.0.0.1')
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  onTestFinished(() => {
    agent.destroy()
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  /** Requests a path exactly as written; `fetch` would normalise it. */
  const ask = async (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers, agent }).end(body)
    const [answer] = await once(asked, 'response')
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk)
    return { status: answer.statusCode, headers: answer.headers, body: String(Buffer.concat(chunks)) }
  }
  return { ...all, told, links, previewed, passedOn, handedOn, port, ask }
}
