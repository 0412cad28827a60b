import { createClient, type SanityClient } from '@sanity/client'
import type { Settings } from '#lib/settings.ts'

/** From this version on a query sees published documents alone unless it asks for more. */
export const apiVersion = '2025-02-19'

/**
 * A client for published content, which waits `patience` ms for each of two tries. It never asks the CDN: that one may be up to a minute behind a publication, and
 * would then be cached as the newest (next-sanity#639).
 */
export function publishedContent(settings: Settings, patience: number): SanityClient {
  return createClient({
    projectId: settings.projectId,
    dataset: settings.dataset,
    apiVersion,
    useCdn: false,
    perspective: 'published',
    // The client's own default is 5 tries, 30 s in all: a reader's page would wait that long for a lake that is away.
    maxRetries: 1,
    timeout: patience,
    ...(settings.lake && { apiHost: settings.lake.url, useProjectHostname: false }),
    ...(settings.readToken && { token: settings.readToken }),
  })
}
