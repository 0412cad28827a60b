import type { SanityClient } from '@sanity/client'
import { type Link, linksIn } from '#lib/links/linksIn.ts'
import { type DeadLink, type LinkReport, linkReport } from '#lib/links/report.ts'
import { fetchWhole } from './queries.ts'
import type { Pair } from './standing.ts'

/** A dead link, with the document it is in. */
export type Told = DeadLink & {
  pair: Pair
  /** The address; undefined for a reference. */
  href: string | undefined
  /** Whether the draft has the link no more. */
  isMended: boolean
}

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

const nameOf = (link: Link): string => ('href' in link ? link.href : link.reference)

/** What the site has told, as the document has it; none when what is published has it no more. */
function toldIn(dead: DeadLink, pair: Pair | undefined): Told[] {
  const link = linksIn(pair?.published ?? {}).find(({ path }) => path === dead.path)
  if (pair === undefined || link === undefined) return []
  const isMended =
    pair.draft !== undefined && !linksIn(pair.draft).some((other) => nameOf(other) === nameOf(link))
  return [{ ...dead, pair, href: 'href' in link ? link.href : undefined, isMended }]
}

/** The dead links with their documents. One that has been taken away meanwhile is left out. Rejects as its two questions do. */
export async function deadLinks(client: SanityClient, ask: typeof fetch = fetch): Promise<DeadLinks> {
  const { links, ...report } = await askLinks(ask)
  const pairs = await fetchWhole(client, [...new Set(links.map(({ id }) => id))])
  const byId = new Map(pairs.map((pair) => [pair.id, pair]))
  return { ...report, links: links.flatMap((link) => toldIn(link, byId.get(link.id))) }
}
