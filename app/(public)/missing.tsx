import type { Metadata } from 'next'
import { NotFound } from '#components/pages/NotFound.tsx'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { messages } from '#lib/messages/index.ts'
import { loadRedirect, loadSite, sayMoved, sayNotFound } from '#sanity/loaders/index.ts'

/**
 * What a page shows where there is nothing, unless editors have said where what was here has gone. The segments are
 * those of its address, in order, as Next gives them: percent-encoded.
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

/** The head of such a page. */
export const missingMetadata: Metadata = { title: messages.notFound.title }
