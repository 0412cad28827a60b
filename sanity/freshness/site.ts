import { randomBytes } from 'node:crypto'
import type { SanityClient } from '@sanity/client'
import { log } from '#lib/log.ts'
import type { Settings } from '#lib/settings.ts'
import { publishedContent } from '../client.ts'
import { directRead } from '../read.ts'
import type { Tag } from '../tags.ts'
import type { Change } from './change.ts'
import { type Handled, rememberHandled } from './handled.ts'
import { refresh } from './refresh.ts'
import type { Verifier } from './verify.ts'

/** Where tags are cleared: Next clears at the end of a request, so clearing takes a request of its own. */
export const clearingPath = '/api/clear'

/** What freshness knows of this process. `lastChangeAt` is ISO 8601, `lastRefreshMs` in ms. */
export type Freshness = {
  handled: Handled
  clearingToken: string
  pending: number
  lastChangeAt: string | undefined
  lastRefreshMs: number | undefined
}

declare global {
  // Next bundles each route by itself: a module's variable would be one for every route that imports it.
  var aktueltFreshness: Freshness | undefined
}

/** The state of freshness in this process, made at the first call. */
export function freshness(): Freshness {
  globalThis.aktueltFreshness ??= {
    handled: rememberHandled(),
    clearingToken: randomBytes(32).toString('base64url'),
    pending: 0,
    lastChangeAt: undefined,
    lastRefreshMs: undefined,
  }
  return globalThis.aktueltFreshness
}

/** The verifier of this very process, over loopback. */
function verifierOf(settings: Settings, client: SanityClient): Verifier {
  const site = `http://127.0.0.1:${settings.port}`
  return {
    read: directRead(client),
    visit: async (address) => {
      const answer = await fetch(site + address, { cache: 'no-store', redirect: 'manual' })
      return { status: answer.status, html: await answer.text() }
    },
    clear: async (tags: readonly Tag[]) => {
      const answer = await fetch(site + clearingPath, {
        method: 'POST',
        cache: 'no-store',
        headers: { authorization: `Bearer ${freshness().clearingToken}`, 'content-type': 'application/json' },
        body: JSON.stringify(tags),
      })
      if (!answer.ok) throw new Error(`Clearing tags was answered ${answer.status}`)
    },
  }
}

/** Refreshes the site after a change, says so in the log, and tells whether every affected address shows it. */
export async function refreshSite(change: Change, settings: Settings): Promise<boolean> {
  const state = freshness()
  const client = publishedContent(settings)
  const { id: documentId, revision, operation } = change
  state.pending++
  try {
    const refreshed = await refresh(change, client, verifierOf(settings, client))
    state.lastChangeAt = new Date().toISOString()
    state.lastRefreshMs = refreshed.took
    const stale = refreshed.addresses.filter(({ fresh }) => !fresh).map(({ address }) => address)
    const line = {
      documentId,
      revision,
      operation,
      addresses: refreshed.addresses.length,
      ms: refreshed.took,
    }
    if (refreshed.fresh) log.info(line, 'fresh')
    else log.error({ ...line, stale }, 'still stale')
    return refreshed.fresh
  } catch (error) {
    log.error({ documentId, revision, operation, err: error }, 'could not refresh')
    return false
  } finally {
    state.pending--
  }
}
