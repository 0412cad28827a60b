import { addressKind } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { affectedNames as words } from '../messages/publish.ts'

/** What an editor calls a public address: a list by its name, a document by its path. */
export function addressName(address: string): string {
  const path = decodePath(address)
  const found = addressKind(path)
  switch (found?.kind) {
    case 'front':
      return words.front
    case 'list':
    case 'events':
    case 'pastEvents':
      return words.page(words[found.kind], found.page)
    case 'topic':
      return words.page(words.topic(found.slug), found.page)
    case 'year':
    case 'pastYear':
      return words.page(words[found.kind](found.year), found.page)
    case 'type':
      return words.page(words.types[found.type], found.page)
    case 'typeYear':
      return words.page(words.typeYear(found.type, found.year), found.page)
    case 'typeTopic':
      return words.page(words.typeTopic(found.type, found.slug), found.page)
    case 'calendar':
      return words.calendar(path)
    case 'sitemap':
      return words.sitemap
    default:
      return path
  }
}
