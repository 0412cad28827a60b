import { isHttps } from '#lib/addresses/links.ts'
import { isRecord } from '#lib/json/record.ts'
import { providers, type StreamProvider, streamProviders } from '#lib/media/video.ts'

/** Where a video is, as the document stores it (schemas/fields/videoSource.ts). */
export type VideoSource = { provider: StreamProvider; videoId?: string; url?: string }

const youtube = /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/
const vimeo = /^(?:www\.|player\.)?vimeo\.com$/

function idAt({
  hostname,
  pathname,
  searchParams,
}: URL): { provider: StreamProvider; id: string } | undefined {
  const parts = pathname.split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  if (hostname === 'youtu.be') return { provider: 'youtube', id: last }
  if (youtube.test(hostname)) return { provider: 'youtube', id: searchParams.get('v') ?? last }
  // An unlisted video is /123456789/abcdef0123: by its number alone its player would not show it.
  return vimeo.test(hostname) && parts.every((part) => /^(?:\d+|video)$/.test(part))
    ? { provider: 'vimeo', id: last }
    : undefined
}

/**
 * The video at an address that an editor pasted: a YouTube or Vimeo address by its id there, any other https address as
 * a link. Undefined when it is no https address.
 */
export function videoAt(text: string): VideoSource | undefined {
  const address = text.trim()
  if (!isHttps(address) || !URL.canParse(address)) return undefined
  const found = idAt(new URL(address))
  if (found && providers[found.provider].idPattern?.test(found.id)) {
    return { provider: found.provider, videoId: found.id }
  }
  return { provider: 'link', url: address }
}

/** The address of a stored video, for an editor to read and change; empty when there is none. */
export function addressOfVideo(stream: unknown): string {
  if (!isRecord(stream)) return ''
  const { provider, videoId, url } = stream
  const known = streamProviders.find((name) => name === provider)
  if (known && typeof videoId === 'string') return providers[known].page?.(videoId) ?? ''
  return typeof url === 'string' ? url : ''
}
