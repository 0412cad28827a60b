import { isHttps } from '../addresses/links.ts'
import { isRecord } from '../json/record.ts'
import { providers, type StreamProvider, streamProviders } from './video.ts'

/** Where a video is, as a document stores it (schemas/fields/videoSource.ts). */
export type StoredVideo = { provider: StreamProvider; videoId?: string; url?: string }

type Found = { provider: 'youtube' | 'vimeo'; id: string }

const youtube = /^(?:www\.|m\.|music\.|studio\.)?youtube(?:-nocookie)?\.com$/
const vimeo = /^(?:www\.|player\.)?vimeo\.com$/

/** What of the two providers' addresses people copy without «https://». */
const bare = /^(?:(?:www|m|music|player)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)\//i

/** The part of a path before the id of a video at YouTube. */
const before = new Set(['embed', 'live', 'shorts', 'v', 'e', 'video', 'watch'])

function atYoutube({ hostname, pathname, searchParams }: URL): string | undefined {
  const [first, second] = pathname.split('/').filter(Boolean)
  if (hostname === 'youtu.be') return first
  const named = searchParams.get('v')
  if (named) return named
  return first !== undefined && before.has(first) ? second : undefined
}

/**
 * The number of a video at Vimeo, and after a slash the hash of one that is unlisted: without it, neither its page nor its
 * player shows it. In an address the hash stands after the number, or in `h`.
 */
function atVimeo({ pathname, searchParams }: URL): string | undefined {
  const parts = pathname.split('/').filter(Boolean)
  if (/^(?:event|ondemand|user\d*|blog|help|features)$/.test(parts[0] ?? '')) return undefined
  const at = parts.findLastIndex((part) => /^\d{6,12}$/.test(part))
  const hash = searchParams.get('h') ?? parts[at + 1]
  if (at < 0) return undefined
  return hash && /^[0-9a-f]{6,40}$/.test(hash) ? `${parts[at]}/${hash}` : parts[at]
}

function foundAt(url: URL): Found | undefined {
  const isYoutube = url.hostname === 'youtu.be' || youtube.test(url.hostname)
  const id = isYoutube ? atYoutube(url) : vimeo.test(url.hostname) ? atVimeo(url) : undefined
  const provider = isYoutube ? 'youtube' : 'vimeo'
  return id !== undefined && providers[provider].idPattern.test(id) ? { provider, id } : undefined
}

/** What the first frame in a text shows. */
function sourceOf(written: string): string | undefined {
  const from = written.search(/<iframe\b/i)
  if (from < 0) return undefined
  const tag = written.slice(from).split('>', 1)[0] ?? ''
  return /\ssrc=(?:"([^"]{1,2000})"|'([^']{1,2000})')/i.exec(tag)?.slice(1).find(Boolean)
}

/** The address in what was pasted: itself, or that of the player in the code that providers offer to embed. */
function addressIn(text: string): string {
  const written = text.trim()
  const embedded = sourceOf(written)
  const address = (embedded ?? written).replaceAll('&amp;', '&')
  if (bare.test(address)) return `https://${address}`
  return address.startsWith('//') ? `https:${address}` : address
}

/**
 * The video at an address that somebody pasted: a YouTube or Vimeo address by its id there, any other https address as a
 * link. Undefined when it is no https address.
 */
export function videoAt(text: string): StoredVideo | undefined {
  const address = addressIn(text)
  if (!URL.canParse(address)) return undefined
  const found = /^https?:/i.test(address) ? foundAt(new URL(address)) : undefined
  if (found) return { provider: found.provider, videoId: found.id }
  return isHttps(address) ? { provider: 'link', url: address } : undefined
}

/**
 * The id in a field for a video's id, where people paste whole addresses, and the provider that it is an id at; undefined
 * when it is none.
 */
export function videoIdIn(
  provider: StreamProvider,
  text: string,
): { provider: StreamProvider; videoId: string } | undefined {
  const written = text.trim()
  if (providers[provider].idPattern?.test(written)) return { provider, videoId: written }
  const { provider: at = provider, videoId } = videoAt(written) ?? {}
  return videoId === undefined ? undefined : { provider: at, videoId }
}

/** The address of a stored video, for an editor to read and change; empty when there is none. */
export function addressOfVideo(stream: unknown): string {
  if (!isRecord(stream)) return ''
  const { provider, videoId, url } = stream
  const known = streamProviders.find((name) => name === provider)
  if (known && typeof videoId === 'string') return providers[known].page?.(videoId) ?? ''
  return typeof url === 'string' ? url : ''
}
