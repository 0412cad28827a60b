import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from '#lib/addresses/addresses.ts'
import { draftLinkIn } from '#lib/addresses/draftLink.ts'
import { answerPatience } from '#lib/http/patience.ts'
import { within } from '#lib/http/within.ts'
import { log } from '#lib/log.ts'
import { type Limiter, limiter } from '#lib/process/limiter.ts'
import type { FindDraftLink, OpenedLink } from '#sanity/draftLinks.ts'
import type { Problem, Rendered } from '../cache/cache.ts'
import type { RenderDraft } from './draft.ts'
import type { Insertion } from './insertion.ts'
import { awayPage, busyPage, closedLinkPage, failedPage, plainStyle } from './plainPage.ts'
import { pageHeaders, pagePolicy, styleSource } from './policy.ts'
import { uncopied } from './respond.ts'
import { send } from './send.ts'

type Parts = {
  find: FindDraftLink
  render: RenderDraft
  /** What is to be put into every page now. */
  insertion: () => Insertion | undefined
  now: () => Date
}

/** Answers a request for a link to a draft; `path` is without superfluous slashes. It never rejects. */
export type RespondDraftLink = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>

/** The secret is in the address: no cache keeps it, no search engine lists it, and no link on the page takes it along. */
const ownHeaders = {
  ...pageHeaders,
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  ...uncopied,
}

const plain = {
  closed: { status: 404, text: closedLinkPage },
  away: { status: 503, text: awayPage },
  busy: { status: 503, text: busyPage },
  failed: { status: 500, text: failedPage },
} as const

type Plain = keyof typeof plain

const plainPolicy = pagePolicy([styleSource(plainStyle)])

/** As many at a time, and as many that wait: links that are made up cost the Content Lake no more than this at once. */
const limits = { lookups: 4, renders: 1, waiting: 50 }

/** The result of work in its turn; `busy` when too many wait, `away` when it takes longer than readers may wait. */
async function inTurn<T>(turns: Limiter, work: () => Promise<T>): Promise<T | 'busy' | 'away'> {
  if (turns.waiting() >= limits.waiting) return 'busy'
  return (
    (
      await within(
        answerPatience,
        turns.run(work).then((value) => ({ value })),
      )
    )?.value ?? 'away'
  )
}

/**
 * Shows one draft to whoever has its link. Every link that opens nothing gets the same page, whether it is made up,
 * changed, expired or revoked; one whose document has been published leads to its page.
 */
export function draftLinksOn({ find, render, insertion, now }: Parts): RespondDraftLink {
  const [lookups, renders] = [limiter(limits.lookups), limiter(limits.renders)]

  async function look(path: string): Promise<OpenedLink | Plain> {
    const key = draftLinkIn(path)
    if (key === undefined) return 'closed'
    return inTurn(lookups, async () => {
      try {
        return (await find(key, now())) ?? 'closed'
      } catch (error) {
        log.error({ err: error }, 'a link to a draft could not be looked up')
        return 'away'
      }
    })
  }

  function respondPlain(request: IncomingMessage, response: ServerResponse, why: Plain): Promise<void> {
    const { status, text } = plain[why]
    const headers = {
      ...ownHeaders,
      'content-security-policy': plainPolicy,
      'content-type': 'text/html; charset=utf-8',
    }
    return send(request, response, {
      status,
      headers,
      body: Buffer.from(text),
      etag: undefined,
      insertion: insertion(),
    })
  }

  const renderShared = (opened: Extract<OpenedLink, { shared: unknown }>): Promise<Rendered> =>
    render(addressOf.document(opened.slug), {
      draft: { perspective: 'published', isFramed: false, shared: opened.shared },
      headers: {},
    })

  return async (request, response, path) => {
    const opened = await look(path)
    if (typeof opened === 'string') return respondPlain(request, response, opened)
    if ('moved' in opened) {
      response.writeHead(307, { ...ownHeaders, location: opened.moved, 'content-length': 0 }).end()
      return
    }
    const rendered = await inTurn(renders, () => renderShared(opened))
    if (typeof rendered === 'string') return respondPlain(request, response, rendered)
    if ('problem' in rendered) return respondPlain(request, response, rendered.problem satisfies Problem)
    const { status, headers, body } = rendered.page
    // Something that a page cannot do without is missing in the draft.
    if (status !== 200) return respondPlain(request, response, 'closed')
    const own = { ...ownHeaders, ...headers }
    return send(request, response, {
      status,
      headers: own,
      body,
      etag: undefined,
      isOwn: true,
      insertion: insertion(),
    })
  }
}
