import { addressOf } from '#lib/addresses.ts'
import { loadDocument, loadFrontPage, loadList, loadSite } from './pages/load.ts'
import type { Read } from './read.ts'
import { type Tag, tagsOfQuery } from './tags.ts'

/** `versions` are those that an address's HTML must carry, undefined where it must answer 404; `tags` clear it. */
export type Expected = { versions: string[] | undefined; tags: Tag[] }

/**
 * What an address shows now, and the tags of all that it is made of. It reads with the very loaders of the pages, so
 * that the two cannot part.
 */
export async function expectedAt(address: string, read: Read): Promise<Expected> {
  const tags = new Set<Tag>()
  const noting: Read = (name, params) => {
    for (const tag of tagsOfQuery(name, params)) tags.add(tag)
    return read(name, params)
  }
  const [site, page] = await Promise.all([loadSite(noting, ignore), pageAt(address, noting)])
  return { versions: page && [site.version, page.version], tags: [...tags] }
}

const ignore = () => undefined

function pageAt(address: string, read: Read): Promise<{ version: string } | undefined> {
  if (address === addressOf.frontPage) return loadFrontPage(read, ignore)
  if (address === addressOf.list(1)) return loadList(1, read, ignore)
  const [, aktuelt, second, third] = address.split('/')
  if (aktuelt !== 'aktuelt' || second === undefined) throw new Error(`No page is known at ${address}`)
  if (second === 'side' && third !== undefined) return loadList(Number(third), read, ignore)
  return loadDocument(decodeURIComponent(second), read, ignore)
}
