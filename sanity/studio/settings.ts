import type { Settings } from '#lib/settings.ts'
import { draftToken, plannersToken } from '../client.ts'

/** What Studio needs to know, and so everything of the settings that a browser at /studio is given. */
export type StudioSettings = {
  projectId: string
  dataset: string
  /** The lake's address and token for the browser; undefined with a hosted project, where editors log in at Sanity. */
  lake: { url: string; token: string } | undefined
  /** The site has no token with which it could show drafts. */
  missesToken?: true
  /** The site has no token with which it could carry out what is planned. */
  missesWriteToken?: true
  /** Another person than who wrote a text is to publish it. */
  fourEyes?: true
  /** The share of Nynorsk that the body aims at, in percent. */
  nynorskGoal?: number
}

/**
 * The part of the settings that goes to the browser. It includes the lake's token: the lake answers only on this
 * machine, and the token is meant for anyone who can open Studio here. It never includes a hosted project's tokens.
 */
export const studioSettings = (settings: Settings): StudioSettings => ({
  projectId: settings.projectId,
  dataset: settings.dataset,
  lake: settings.lake && { url: settings.lake.browserUrl, token: settings.lake.token },
  ...(draftToken(settings) === undefined && { missesToken: true }),
  ...(plannersToken(settings) === undefined && { missesWriteToken: true }),
  ...(settings.fourEyes && { fourEyes: true }),
  ...(settings.nynorskGoal !== undefined && { nynorskGoal: settings.nynorskGoal }),
})
