import type { SanityClient } from '@sanity/client'
import { messages } from '../messages.ts'
import { named } from './others.ts'
import { redirectRefused } from './redirect.ts'
import { othersWithSlug, slugOf } from './slug.ts'

type Document = { _id: string; _type: string; slug?: unknown; from?: unknown; to?: unknown }

/**
 * Why a document cannot be published now: another has been published with its address, or in the way of its redirect.
 * Validation checked when the document was last changed, which may be long ago. Undefined when the address is free.
 */
export async function addressTaken(document: Document, client: SanityClient): Promise<string | undefined> {
  const { _id, _type } = document
  const slug = slugOf(document)
  if (slug) {
    const { published } = await othersWithSlug(slug, _type, _id, client)
    return published && messages.slugTaken(named(published))
  }
  return _type === 'redirect' ? redirectRefused(document, client) : undefined
}
