import type { Metadata } from 'next'
import { NotFound } from '#components/pages/NotFound.tsx'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { messages } from '#lib/messages/index.ts'
import { loadRedirect, loadSite, sayMoved, sayNotFound } from '#sanity/loaders/index.ts'

/**
 * Renders an address with nothing on it, or redirects it when editors have said where its content went. The segments
 * are those of the address, in order, as Next gives them: percent-encoded.
 */
export async function missing(...segments: string[]) {
  const to = await loadRedirect(`/${segments.map(decodeSegment).join('/')}`)
  if (to !== undefined) {
    await sayMoved(to)
    return null
  }
  await sayNotFound()
  const { settings } = await loadSite()
  return <NotFound settings={settings} />
}

/** The metadata of such a page. */
export const missingMetadata: Metadata = { title: messages.notFound.title }
