import { addressOf } from '#lib/addresses.ts'
import { loadDocument, loadFrontPage, loadList, loadSite } from './pages/load.ts'
import type { Read } from './read.ts'

/**
 * What an address shows now: the versions that its HTML must carry, or undefined when it must answer 404.
 * It reads with the very loaders of the pages, so that the two cannot part.
 */
export async function versionsAt(address: string, read: Read): Promise<string[] | undefined> {
  const [site, page] = await Promise.all([loadSite(read, ignore), pageAt(address, read)])
  return page && [site.version, page.version]
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
