import type { SanityClient } from '@sanity/client'
import { linksIn } from '#lib/links/linksIn.ts'
import { type DeadLink, type LinkReport, linkReport } from '#lib/links/report.ts'
import { fetchNamed } from './queries.ts'
import type { Pair } from './standing.ts'

/** A dead link, with the document it is in, and whether the draft of that has it no more. */
export type Told = DeadLink & { pair: Pair; isMended: boolean }

/** What the site says of links, as the desk tells it. */
export type DeadLinks = Omit<LinkReport, 'links'> & { links: readonly Told[] }

/** In ms. */
const patience = 5_000

/** Asks the site for dead links (`GET /api/links`). Rejects when it does not answer, or refuses. */
export async function askLinks(ask: typeof fetch = fetch): Promise<LinkReport> {
  const response = await ask('/api/links', { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`The site answered ${response.status}`)
  return linkReport.parse(await response.json())
}

/** Whether a draft leads elsewhere than it did. What a reference refers to is not told, so nothing is known of one. */
const isMended = ({ draft }: Pair, { href }: DeadLink): boolean =>
  draft !== undefined && href !== null && !linksIn(draft).some((link) => 'href' in link && link.href === href)

/** The dead links with their documents. One that has been taken away meanwhile is left out. Rejects as its two questions do. */
export async function deadLinks(client: SanityClient, ask: typeof fetch = fetch): Promise<DeadLinks> {
  const { links, ...report } = await askLinks(ask)
  const pairs = await fetchNamed(client, [...new Set(links.map(({ id }) => id))])
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  const told = links.flatMap((link) => {
    const pair = byId.get(link.id)
    return pair?.published ? [{ ...link, pair, isMended: isMended(pair, link) }] : []
  })
  return { ...report, links: told }
}
