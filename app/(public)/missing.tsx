import type { Metadata } from 'next'
import { NotFound } from '#components/pages/NotFound.tsx'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { messages } from '#lib/messages/index.ts'
import { loadRedirect, loadSite, sayMoved, sayNotFound } from '#sanity/loaders/index.ts'

/** The segments of an address, in order, as Next gives them: percent-encoded. */
type Segments = readonly string[]

const redirectOf = (segments: Segments) => loadRedirect(`/${segments.map(decodeSegment).join('/')}`)

/**
 * Renders an address with nothing on it, or redirects it when editors have said where its content went. For a numbered
 * page of a list, `first` is the list's first page: where that went, the others lead too.
 */
export async function missing(address: Segments, first?: Segments) {
  const to = (await redirectOf(address)) ?? (first && (await redirectOf(first)))
  if (to !== undefined) {
    await sayMoved(to)
    return null
  }
  await sayNotFound()
  const { settings } = await loadSite()
  return <NotFound settings={settings} />
}

/** The metadata of such a page. */
export const missingMetadata: Metadata = {
  title: messages.notFound.title,
  description: messages.notFound.description,
}
