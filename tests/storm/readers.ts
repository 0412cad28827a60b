import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '#tests/support/random.ts'
import { isAlert } from './publications.ts'
import { shownOn, type Truth, titleOf } from './truth.ts'

/** What readers met: visits that were answered and unanswered, 5xx responses, and pages that were too old. */
export type Met = { visits: number; unanswered: number; faults: string[]; stale: string[] }

type Reading = { site: string; truth: Truth; addresses: () => string[]; random: Random; count: number }

/** The alerts that a page should have by then, whatever it says: of a newer version it may have the words, or be without. */
function alertsMissing(truth: Truth, html: string, at: number): string[] {
  if (!html.includes('<html')) return []
  return truth.documents().flatMap((document) => {
    if (!isAlert(document)) return []
    const required = truth.required(document, at)
    if (required?.revision === undefined || required.version !== truth.newest(document)?.version) return []
    const title = titleOf(document, required.version)
    return html.includes(title) ? [] : [title]
  })
}

/** What is wrong with a page that a reader requested at `at`: each document on it that was too old by then. */
export function tooOld(truth: Truth, address: string, status: number, html: string, at: number): string[] {
  const found: string[] = []
  const own = truth.documents().find((document) => {
    const required = truth.required(document, at)
    return required?.slug !== undefined && address === `/aktuelt/${required.slug}`
  })
  // A newer version may have moved to another slug, or be deleted; only then may the page be missing.
  if (
    own !== undefined &&
    status === 404 &&
    truth.newest(own)?.version === truth.required(own, at)?.version
  ) {
    found.push(`${address} is missing`)
  }
  found.push(...alertsMissing(truth, html, at).map((title) => `${address} lacks ${title}`))
  if (status !== 200) return found
  for (const { document, version } of shownOn(html)) {
    const required = truth.required(document, at)
    if (required && version < required.version) {
      found.push(`${address} shows S${document}v${version}, ${required.version} is due`)
    }
  }
  return found
}

/** Readers who visit addresses at random, some 20 times a second each, until they are stopped. */
export function startReaders({ site, truth, addresses, random, count }: Reading): () => Promise<Met> {
  const met: Met = { visits: 0, unanswered: 0, faults: [], stale: [] }
  let reading = true

  /** Files that some reader has received; before that, they may be a 503 while the Content Lake is down. */
  const had = new Set<string>()

  const isPromised = (address: string, { status, headers }: Response): boolean =>
    status === 503 && /\.(?:xml|ics)$/.test(address) && !had.has(address) && headers.has('retry-after')

  const visit = async (address: string) => {
    const at = Date.now()
    try {
      const answer = await fetch(site + address, { redirect: 'manual' })
      const html = await answer.text()
      met.visits++
      if (answer.ok) had.add(address)
      if (answer.status >= 500 && !isPromised(address, answer))
        met.faults.push(`${answer.status} at ${address}`)
      met.stale.push(...tooOld(truth, address, answer.status, html, at))
    } catch {
      met.unanswered++ // the site has just been killed
    }
  }
  const read = async () => {
    while (reading) {
      const all = addresses()
      await visit(all[random.below(all.length)] ?? '/')
      await pause(50)
    }
  }
  const all = Promise.all(Array.from({ length: count }, read))
  return async () => {
    reading = false
    await all
    return met
  }
}
