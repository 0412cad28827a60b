import { createClient, type SanityClient } from '@sanity/client'
import type { Settings } from '#lib/settings.ts'

/** From this version on, a query sees only published documents unless it asks for more. */
export const apiVersion = '2025-02-19'

/**
 * A client for published content, which tries twice and waits `patience` ms for each attempt. It never uses the CDN,
 * which may lag a publication by up to a minute: the old answer would be cached as the newest (next-sanity#639).
 */
export function publishedContent(settings: Settings, patience: number): SanityClient {
  return createClient({
    projectId: settings.projectId,
    dataset: settings.dataset,
    apiVersion,
    useCdn: false,
    perspective: 'published',
    // The client's default is 5 attempts, 30 s in all: a reader would wait that long for a page while the lake is away.
    maxRetries: 1,
    timeout: patience,
    ...(settings.lake && { apiHost: settings.lake.url, useProjectHostname: false }),
    ...(settings.readToken && { token: settings.readToken }),
  })
}

/** The token with which drafts are read; undefined on a hosted project that has been given none. */
export const draftToken = ({ lake, readToken }: Settings): string | undefined => lake?.token ?? readToken

/**
 * A client for what an editor is writing, in one of the Content Lake's perspectives. It shares nothing with the one for
 * published content but how it reaches the Content Lake.
 * @throws when there is no token: without one, the Content Lake returns published documents as if there were no drafts.
 */
export function draftContent(settings: Settings, perspective: string, patience: number): SanityClient {
  const token = draftToken(settings)
  if (token === undefined) throw new Error('Drafts are read with a token: set SANITY_READ_TOKEN')
  return publishedContent(settings, patience).withConfig({ token, perspective: perspective.split(',') })
}

/** The token with which planned changes are carried out; undefined on a hosted project that has been given none. */
export const plannersToken = ({ lake, writeToken }: Settings): string | undefined => lake?.token ?? writeToken

/**
 * A client that carries out planned changes: it sees drafts, and writes. Undefined when there is no token for that.
 * It does not try again: who asks decides whether that is safe.
 */
export function planningContent(settings: Settings, patience: number): SanityClient | undefined {
  const token = plannersToken(settings)
  if (token === undefined) return undefined
  return publishedContent(settings, patience).withConfig({ token, perspective: 'raw', maxRetries: 0 })
}
