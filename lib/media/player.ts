import { hostOf, safeHref } from '../addresses/links.ts'
import { providers, type StreamProvider } from './video.ts'
import { videoIdIn } from './videoAddress.ts'

export type VideoSource = { provider: StreamProvider; videoId: string | undefined; url: string | undefined }

/** How a video can be watched: in a frame on the page, or on the provider's site. `from` is who gets the request. */
export type Player =
  | { kind: 'frame'; from: string; embed: string }
  | { kind: 'link'; from: string; href: string }

/**
 * The player for a video of a known provider; undefined when neither its id nor its address can be used. An id may be a whole
 * address, as imports and people write it.
 */
export function playerFor({ provider, videoId, url }: VideoSource): Player | undefined {
  const own = videoId === undefined ? undefined : videoIdIn(provider, videoId)
  const { title, embed } = providers[own?.provider ?? provider]
  if (own !== undefined && embed !== undefined) {
    return { kind: 'frame', from: title, embed: embed(own.videoId) }
  }
  const href = url === undefined ? undefined : safeHref(url)
  const host = href === undefined ? undefined : hostOf(href)
  return href === undefined || host === undefined ? undefined : { kind: 'link', from: host, href }
}
