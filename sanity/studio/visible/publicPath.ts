import { addressOf } from '#lib/addresses/addresses.ts'
import { isPath } from '#lib/addresses/links.ts'
import type { StoredDocument } from '../publication/document.ts'
import { addressesOf } from '../publication/redirects.ts'

/** The types that readers meet at an address of their own. */
const addressed = new Set(['article', 'event', 'topic', 'siteSettings', 'redirect'])

/** Whether documents of a type have a public address. A person, for one, is shown where others refer to them. */
export const hasAddress = (type: string): boolean => addressed.has(type)

/** The types whose address is a page of theirs, and not one that leads elsewhere. */
export const hasPage = (type: string): boolean => hasAddress(type) && type !== 'redirect'

/** The public path of a document as published; undefined when it has none. */
export function publicPathOf(published: StoredDocument | undefined): string | undefined {
  if (published?._type === 'siteSettings') return addressOf.front
  if (published?._type !== 'redirect') return addressesOf(published)[0]
  const { from } = published
  return typeof from === 'string' && isPath(from) ? from : undefined
}
