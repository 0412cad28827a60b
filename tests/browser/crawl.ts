import { leadsTo } from './markup.ts'

export type Found = { address: string; status: number; html: string; headers: Headers; from: string }

/** Files and Studio are no pages. */
const isPage = (address: string): boolean => !/^\/(?:media|studio|_next)\b|\.(?:ics|xml|json)$/.test(address)

/**
 * Every page that can be reached from those given, by following links and redirects on this site as far as they lead;
 * each once, with the page that first led to it.
 */
export async function crawl(site: string, starts: readonly string[]): Promise<Found[]> {
  const seen = new Set(starts)
  const waiting = starts.map((address) => ({ address, from: 'the test' }))
  const found: Found[] = []
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { address, from } = next
    const answer = await fetch(new URL(address, site), { redirect: 'manual' })
    const html = await answer.text()
    found.push({ address, status: answer.status, html, headers: answer.headers, from })
    const location = answer.headers.get('location')
    for (const further of location?.startsWith('/') ? [location] : leadsTo(html)) {
      if (seen.has(further) || !isPage(further)) continue
      seen.add(further)
      waiting.push({ address: further, from: address })
    }
  }
  return found
}

/** The addresses of a sitemap. */
export const addressesOn = (sitemap: string): string[] =>
  [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => {
    const { pathname } = new URL(url ?? '')
    return pathname
  })
