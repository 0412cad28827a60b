import { addressKind } from '#lib/addresses/addresses.ts'
import { isHttps, isPath } from '#lib/addresses/links.ts'
import { sameAddress, spellingsOf } from '#lib/addresses/redirects.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { longestTarget } from '#lib/addresses/target.ts'
import { redirect } from '#lib/content/redirect.ts'
import type { Read } from '../read.ts'
import { parseOne, type Report } from './parse.ts'

const redirectFrom = async (path: string, read: Read, report: Report) =>
  parseOne(redirect, await read('redirect', { from: spellingsOf(path) }), report)

/**
 * Where an address without a page of its own redirects, for a `location` header; undefined when nowhere. Not to a
 * document that does not exist or is not published yet: that would reveal an upcoming slug. `siteUrl` is the site's own
 * origin.
 */
export async function loadRedirect(
  path: string,
  siteUrl: string,
  read: Read,
  report: Report,
): Promise<string | undefined> {
  const found = await redirectFrom(path, read, report)
  if (found === undefined || sameAddress(found.to, path)) return undefined
  const target = targetOf(found.to, siteUrl)
  if (target === undefined || target.length > longestTarget) return undefined
  return (await isOpen(target, siteUrl, read, report)) ? target : undefined
}

/** Whether a target may be revealed: any but a document's address, which must be published or itself redirect. */
async function isOpen(target: string, siteUrl: string, read: Read, report: Report): Promise<boolean> {
  const { origin, pathname } = new URL(target, siteUrl)
  const path = `/${decodePath(pathname).split('/').filter(Boolean).join('/')}`
  const address = addressKind(path)
  const isDocument = address?.kind === 'document' || address?.kind === 'calendar'
  if (origin !== siteUrl || !isDocument) return true
  if ((await read('target', { slug: address.slug })) === true) return true
  return (await redirectFrom(path, read, report)) !== undefined
}

/** A base that shows whether an address stays on this site. */
const base = 'https://site.invalid'

/** An address in the form a header can hold; undefined for anything but a path on this site or https. This site's own is a path, so that the way on from it is known. */
function targetOf(to: string, siteUrl: string): string | undefined {
  if (isHttps(to)) {
    const url = new URL(to)
    return url.origin === siteUrl ? targetOf(url.pathname + url.search + url.hash, siteUrl) : url.href
  }
  if (!isPath(to)) return undefined
  const { pathname, search, hash } = new URL(to, base)
  // `/.//host` is a path to us, but the result would be another host to a browser.
  return pathname.startsWith('//') ? undefined : pathname + search + hash
}
