import { z } from 'zod'
import { addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { isHttps, isPath } from '#lib/addresses/links.ts'
import { sameAddress, spellingsOf } from '#lib/addresses/redirects.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { type MapEntry, mostDocumentsOnMap } from '#lib/addresses/sitemap.ts'
import { sitePagesOf } from '#lib/addresses/sitePages.ts'
import { longestTarget } from '#lib/addresses/target.ts'
import { hit } from '#lib/content/card.ts'
import { mapEntry } from '#lib/content/mapEntry.ts'
import { redirect } from '#lib/content/redirect.ts'
import { topic } from '#lib/content/topic.ts'
import { type Found, foundBy } from '#lib/search/hits.ts'
import { hasEach } from '#lib/search/marks.ts'
import { lettersOf, spelledBothWays, tellingOf } from '#lib/search/patterns.ts'
import { plainPatternsOf, type Search } from '#lib/search/search.ts'
import type { Read } from '../read.ts'
import { loadSite } from './load.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

/** Hits that a search shows. Who finds none of these looks for another word, not on a second page. */
export const mostHits = 30

/** What is looked through for words beside signs that the query does not name: 50 texts of some kB. */
const mostUnsure = 50

/** With fewer hits than this, a search also takes the words in other spellings. */
const fewHits = 5

/**
 * What was found, the best first, at most 30: by the words as they were written, and after those, when they are few, by
 * other spellings of them. A search without words finds nothing, and asks nobody.
 */
export async function loadSearch(search: Search, read: Read, report: Report): Promise<Found> {
  const { words } = search
  if (words.length === 0) return foundBy([], words)
  const ask = async (asked: string[], isPlain: boolean) => {
    const answer = await read('search', {
      words: asked.map((pattern) => spelledBothWays(pattern).join(' ')),
      telling: spelledBothWays(lettersOf(tellingOf(asked))),
      isPlain,
      count: mostHits + mostUnsure,
    })
    const found = Array.isArray(answer) ? answer.filter((each) => isFound(each, asked)) : []
    return parseMany(hit, found.slice(0, mostHits), report)
  }
  const asWritten = await ask(words, false)
  if (asWritten.length >= fewHits) return foundBy(asWritten, words)
  const plainWords = plainPatternsOf(search)
  const known = new Set(asWritten.map(({ _id }) => _id))
  const alike = (await ask(plainWords, true)).filter(({ _id }) => !known.has(_id))
  if (alike.length === 0) return foundBy(asWritten, words)
  return foundBy([...asWritten, ...alike].slice(0, mostHits), words, plainWords)
}

const unsureHit = z.object({ unsure: z.string() })

/** Whether an answer is a hit: what the query is not sure of has the letters of the words, and perhaps within others. */
function isFound(answer: unknown, patterns: readonly string[]): boolean {
  const { data } = unsureHit.safeParse(answer)
  return data === undefined || hasEach(data.unsure, patterns)
}

/** All addresses that search engines may know, those of documents with their last material change. */
export async function loadMap(read: Read, report: Report): Promise<MapEntry[]> {
  const [{ settings }, documents, topics] = await Promise.all([
    loadSite(read, report),
    read('map', { count: mostDocumentsOnMap }),
    read('topics', {}),
  ])
  const own = sitePagesOf(settings).map((name) => addressOf[name])
  return [
    ...[addressOf.front, addressOf.list(1), addressOf.events(1), ...own].map((path) => ({ path })),
    ...parseMany(topic, topics, report).map(({ slug }) => ({ path: addressOf.topic(slug, 1) })),
    ...parseMany(mapEntry, documents, report).map(({ slug, publishedAt, lastUpdated }) => ({
      path: addressOf.document(slug),
      lastModified: lastUpdated ?? publishedAt,
    })),
  ]
}

const redirectFrom = async (path: string, read: Read, report: Report) =>
  parseOne(redirect, await read('redirect', { from: spellingsOf(path) }), report)

/**
 * Where an address that has no page of its own leads, for a `location` header; undefined when nowhere. It does not lead to
 * a document that is not there, or not yet: it would tell the slug of what is to come. `siteUrl` is the site's own origin.
 */
export async function loadRedirect(
  path: string,
  siteUrl: string,
  read: Read,
  report: Report,
): Promise<string | undefined> {
  const found = await redirectFrom(path, read, report)
  if (found === undefined || sameAddress(found.to, path)) return undefined
  const target = targetOf(found.to)
  if (target === undefined || target.length > longestTarget) return undefined
  return (await isOpen(target, siteUrl, read, report)) ? target : undefined
}

/** Whether a target can be told of: any but the address of a document, which has to be out, or to lead on itself. */
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

/** An address as a header can say it; undefined for anything but a path on this site or https. */
function targetOf(to: string): string | undefined {
  if (isHttps(to)) return new URL(to).href
  if (!isPath(to)) return undefined
  const { pathname, search, hash } = new URL(to, base)
  // `/.//host` is a path to us, and what comes out of it another host to a browser.
  return pathname.startsWith('//') ? undefined : pathname + search + hash
}
