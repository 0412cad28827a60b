import type { Settings } from '#lib/settings.ts'

/** What Studio needs to know, and so what a browser at /studio is told; nothing else of the settings. */
export type StudioSettings = {
  projectId: string
  dataset: string
  /** The lake as the browser reaches it; undefined with a hosted project, where editors log in at Sanity. */
  lake: { url: string; token: string } | undefined
}

/**
 * The part of the settings that goes to the browser. The lake's token is in it: the lake answers on this machine alone,
 * and who can open Studio here is whom the token is for. A hosted project's tokens are never in it.
 */
export const studioSettings = ({ projectId, dataset, lake }: Settings): StudioSettings => ({
  projectId,
  dataset,
  lake: lake && { url: lake.browserUrl, token: lake.token },
})
