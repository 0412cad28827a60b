import { type DeadLink, type LinkReport, mostReported } from '#lib/links/report.ts'
import { sideOf } from '#lib/links/side.ts'
import { type Checks, isDead } from './checks.ts'
import { type Known, leadsSomewhere } from './inside.ts'
import type { Linked, LinkIndex } from './linkIndex.ts'
import type { Night } from './night.ts'

export type ReportParts = {
  index: LinkIndex
  checks: Checks
  known: Known
  siteUrl: string
  /** Whether links out are checked, and the last night that was whole. */
  outside: boolean
  checked: Night | undefined
}

type Found = Pick<DeadLink, 'side' | 'why' | 'since'>

const missing: Found = { side: 'inside', why: 'missing', since: null }

/**
 * What is wrong with one link; undefined when nothing is known to be. A reference to what waits for its time is not dead, and
 * that it is there is told to nobody. Nor is where a redirect leads that leads nowhere yet: it answers as if it were not there.
 */
function deadIn(
  link: Linked['links'][number],
  type: string,
  { checks, known, siteUrl, outside }: ReportParts,
): Found | undefined {
  if ('reference' in link) return known.isPublished(link.reference) ? undefined : missing
  const side = sideOf(link.href, siteUrl)
  if (side === undefined) return undefined
  if ('inside' in side) return type === 'redirect' || leadsSomewhere(side.inside, known) ? undefined : missing
  const check = outside ? checks.get(side.outside) : undefined
  const { failing } = check ?? {}
  return check && failing && isDead(check)
    ? { side: 'outside', why: failing.why, since: failing.since }
    : undefined
}

/**
 * The dead links of what readers see, at most 200, those inside first. It names no draft, nothing that waits for its time, and
 * no address.
 */
export function reportOf(parts: ReportParts): LinkReport {
  const found: DeadLink[] = []
  for (const [id, { type, links }] of parts.index.entries()) {
    // A document may have been taken away since it was read.
    if (parts.known.shown(id) === undefined) continue
    for (const link of links) {
      const dead = deadIn(link, type, parts)
      if (dead) found.push({ id, type, path: link.path, ...dead })
    }
  }
  const order = (a: DeadLink, b: DeadLink) => a.side.localeCompare(b.side)
  return {
    outside: parts.outside,
    checked: parts.outside ? (parts.checked ?? null) : null,
    links: found.sort(order).slice(0, mostReported),
    more: found.length > mostReported,
  }
}
