import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { addressOf } from '#lib/addresses.ts'
import { cardsPerPage } from '../pages/load.ts'
import { visible } from '../queries/visible.ts'
import { slugOfTag, type Tag } from '../tags.ts'

const slugsQuery = /* groq */ `*[${visible}].slug.current`

const slugs = z.array(z.string())

/**
 * The addresses that cleared tags may have changed, each once. The list counts one page more than it has, for the
 * last one may just have gone.
 */
export async function addressesOf(tags: readonly Tag[], client: SanityClient): Promise<string[]> {
  const own = tags.flatMap((tag) => slugOfTag(tag) ?? [])
  const everything = tags.includes('site')
  if (!everything && !tags.includes('lists')) return own.map(addressOf.document)
  const all = slugs.parse(await client.fetch<unknown>(slugsQuery, {}, { cache: 'no-store' }))
  const pages = Math.ceil(all.length / cardsPerPage) + 1
  const lists = Array.from({ length: pages }, (_, index) => addressOf.list(index + 1))
  const documents = everything ? [...all, ...own] : own
  return [...new Set([addressOf.frontPage, ...documents.map(addressOf.document), ...lists])]
}
