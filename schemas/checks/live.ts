import type { SanityClient } from '@sanity/client'
import { type Address, type AddressKind, addressKind, methodsOf } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { askRaw, publishedId, type Stored } from './others.ts'

/**
 * What is at an address of this site: a page that is always there, one that there may be (a year, a text of the site's
 * own), what is published, or nothing.
 */
export type Found = 'page' | 'unsure' | 'nothing' | Stored

/** The path of an address, decoded, without a query, a fragment and a slash at its end. */
const pathOf = (address: string): string => {
  const path = address.split(/[?#]/)[0] ?? ''
  return `/${decodePath(path).split('/').filter(Boolean).join('/')}`
}

/** Lists and pages that there are without any content. */
const always: AddressKind[] = [
  'front',
  'list',
  'events',
  'pastEvents',
  'search',
  'sitemap',
  'robots',
  'manifest',
  'icon',
]

const bySlug = '*[_type in $types && slug.current == $slug]{_id, _type, title}'

/** The types whose documents have such an address. */
const typesOf = ({ kind }: Address): string[] => {
  if (kind === 'calendar') return ['event']
  return kind === 'topic' ? ['topic'] : ['article', 'event']
}

/** What is published at an address of this site, whatever the time that readers see it from. */
export async function foundAt(address: string, client: SanityClient): Promise<Found> {
  const path = pathOf(address)
  const place = addressKind(path)
  if (place === undefined) return methodsOf(path) ? 'unsure' : 'nothing'
  if (!('slug' in place)) {
    return always.includes(place.kind) && !('page' in place && place.page > 1) ? 'page' : 'unsure'
  }
  const found = await askRaw(client, bySlug, { types: typesOf(place), slug: place.slug })
  return found.find(({ _id }) => publishedId(_id) === _id) ?? 'nothing'
}
