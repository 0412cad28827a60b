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
