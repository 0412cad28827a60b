import { hrefAsTyped, safeHref } from '../addresses/links.ts'
import { isRecord } from '../json/record.ts'
import { providers, streamProviders } from '../media/video.ts'
import { videoIdIn } from '../media/videoAddress.ts'

/** A link that a document has: an address, or a document or file that it refers to, and the field, as Studio writes its path. */
export type Link = { href: string; path: string } | { reference: string; path: string }

/** The fields that hold an address, whatever they are in. A test compares them with the schemas. */
export const addressFields: ReadonlySet<string> = new Set([
  'href',
  'url',
  'to',
  'link',
  'recordingUrl',
  'accessibilityStatementUrl',
])

/** Nobody reads a page with more; an import that has them must not fill the memory. */
const mostLinks = 500

/** Longer addresses are met by no server (RFC 9110, 4.1 asks for 8,000 bytes; browsers and proxies stop at 2,000). */
const longestHref = 2_000

/** Nothing of ours is nested deeper than a link in a paragraph in a box in running text. */
const deepest = 12

/** The address that a field's text leads to; undefined for none, and for those that only name a mailbox, a number or a place on the page. */
function hrefOf(written: string): string | undefined {
  if (written.length > longestHref) return undefined
  const href = safeHref(written) ?? hrefAsTyped(written)
  return href !== undefined && /^(?:https?:|\/)/i.test(href) ? href : undefined
}

/** The page of a video that is stored by its id. */
function pageOfVideo({ provider, videoId }: Record<string, unknown>): string | undefined {
  const known = streamProviders.find((name) => name === provider)
  if (known === undefined || typeof videoId !== 'string') return undefined
  const found = videoIdIn(known, videoId)
  return found && providers[found.provider].page?.(found.videoId)
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** An item by its key; by its place when it has none, as after an import. */
const itemOf = (path: string, item: unknown, index: number): string =>
  isRecord(item) && typeof item._key === 'string'
    ? `${path}[_key==${JSON.stringify(item._key)}]`
    : `${path}[${index}]`

function* walk(value: unknown, path: string, depth: number): Generator<Link> {
  if (depth > deepest) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, itemOf(path, item, index), depth + 1)
    return
  }
  if (!isRecord(value)) return
  if (typeof value._ref === 'string') {
    yield { reference: value._ref, path }
    return
  }
  const page = pageOfVideo(value)
  if (page !== undefined) yield { href: page, path: below(path, 'videoId') }
  for (const [name, part] of Object.entries(value)) {
    if (name.startsWith('_')) continue
    const href = addressFields.has(name) && typeof part === 'string' ? hrefOf(part) : undefined
    if (href !== undefined) yield { href, path: below(path, name) }
    else yield* walk(part, below(path, name), depth + 1)
  }
}

const nameOf = (link: Link): string => ('href' in link ? link.href : `#${link.reference}`)

/**
 * Everything that a document leads to, wherever in it: marks in running text, registration, streams and videos, programme,
 * attachments and pictures, persons, what to read next, redirects, the frame's links. Each once, with the first field that
 * has it; at most 500. `document` is as the Content Lake stores it.
 */
export function linksIn(document: Record<string, unknown>): Link[] {
  const found = new Map<string, Link>()
  for (const link of walk(document, '', 0)) {
    if (found.size >= mostLinks) break
    const name = nameOf(link)
    if (!found.has(name)) found.set(name, link)
  }
  return [...found.values()]
}
