import type { SanityClient } from '@sanity/client'
import { slugOf } from '#schemas/checks/slug.ts'
import { addressTaken } from '#schemas/checks/taken.ts'
import { AloneError, type FourEyes } from '../publication/approval.ts'
import type { StoredDocument } from '../publication/document.ts'
import type { Change, Publication } from '../publication/publication.ts'
import { ChangedMeanwhileError, publish } from '../publication/publish.ts'
import { redirectsIn, type StoredRedirect } from '../publication/redirects.ts'
import { type Snapshot, type Unsettled, untilSettled, type Waiting } from './settled.ts'

/** How a publication went: `at` is its instant (ISO 8601), and `publishedAt` when readers may see it. */
export type Outcome =
  | { done: true; isFirst: boolean; at: string; publishedAt: unknown }
  | {
      done: false
      why: Unsettled | 'asks' | 'alone' | 'changedMeanwhile' | 'taken' | 'failed'
      detail?: string
    }

export type Parts = Waiting & {
  client: SanityClient
  /** The instant of the publication, by the site's clock. */
  siteNow: () => Promise<string>
  /** Whether the editor has been asked all that there is to ask about the document, now that it is settled. */
  isAnswered: (settled: Snapshot) => boolean
  /** What is set beside what was typed, as of the instant of publication (ISO 8601). */
  set?: (now: string, source: StoredDocument) => Record<string, unknown>
  /** Who publishes, where the body asks for four eyes; undefined where it does not. */
  fourEyes: FourEyes | undefined
  /** A new `_key`. */
  key: () => string
  /** The id of the user who publishes. */
  by: string | undefined
}

/** In ms: how long to wait for whether the address is free. */
const patience = 5_000

const isMoved = ({ published, draft }: Snapshot): boolean =>
  published !== undefined && draft !== undefined && slugOf(published) !== slugOf(draft)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Publishes a document as its editors see it. All that takes time comes first; the letters are waited for last, so that
 * nothing is typed between the look at the draft and the request. Resolves with how it went; it never rejects, and what
 * was not published is as it was.
 */
export async function publishNow(change: Change, parts: Parts): Promise<Outcome> {
  const { client, latest, clock } = parts
  try {
    const [nowAfter, redirects, taken] = await Promise.all([
      runningFrom(parts.siteNow(), clock),
      isMoved(latest()) ? redirectsIn(client) : undefined,
      // Without an answer, the publication itself will tell what is wrong with the connection.
      takenBy(latest(), client).catch(() => undefined),
    ])
    if (taken !== undefined) return { done: false, why: 'taken', detail: taken }
    const settled = await untilSettled(parts)
    if (typeof settled === 'string') return { done: false, why: settled }
    if (!parts.isAnswered(settled)) return { done: false, why: 'asks' }
    // The slug changed while we waited, so the redirects have not been read.
    if (isMoved(settled) && redirects === undefined) return { done: false, why: 'changedMeanwhile' }
    const now = nowAfter()
    const source = settled.draft ?? settled.published
    const set = source && parts.set?.(now, source)
    const given = { now, redirects, key: parts.key(), by: parts.by, ...(set && { set }) }
    return await send(settled, change, given, parts)
  } catch (error) {
    if (error instanceof AloneError) return { done: false, why: 'alone' }
    if (error instanceof ChangedMeanwhileError) return { done: false, why: 'changedMeanwhile' }
    return { done: false, why: 'failed', detail: messageOf(error) }
  }
}

/** The site's time, as it goes on from when the site said it: others' letters may be waited for, for 20 s. */
async function runningFrom(said: Promise<string>, { now }: Parts['clock']): Promise<() => string> {
  const then = Date.parse(await said)
  const began = now()
  return () => new Date(then + now() - began).toISOString()
}

const takenBy = async ({ draft }: Snapshot, client: SanityClient): Promise<string | undefined> =>
  draft && (await addressTaken(draft, client.withConfig({ timeout: patience })))

async function send(
  settled: Snapshot,
  change: Change,
  given: Pick<Publication, 'now' | 'key' | 'set' | 'by'> & {
    redirects: readonly StoredRedirect[] | undefined
  },
  { client, fourEyes }: Pick<Parts, 'client' | 'fourEyes'>,
): Promise<Outcome> {
  const { published, draft } = settled
  const { redirects = [], ...rest } = given
  await publish(client, { published, draft, change, redirects, ...rest }, fourEyes)
  const publishedAt = (draft ?? published)?.publishedAt
  return { done: true, isFirst: published === undefined, at: given.now, publishedAt }
}
