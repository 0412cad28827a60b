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

type Found = Pick<DeadLink, 'href' | 'side' | 'why' | 'since'>

const missing = (href: string | null): Found => ({ href, side: 'inside', why: 'missing', since: null })

/** What is wrong with one link; undefined when nothing is known to be. */
function deadIn(
  link: Linked['links'][number],
  { checks, known, siteUrl, outside }: ReportParts,
): Found | undefined {
  if ('reference' in link) return known.shown(link.reference) ? undefined : missing(null)
  const side = sideOf(link.href, siteUrl)
  if (side === undefined) return undefined
  if ('inside' in side) return leadsSomewhere(side.inside, known) ? undefined : missing(link.href)
  const check = outside ? checks.get(side.outside) : undefined
  const { failing } = check ?? {}
  return check && failing && isDead(check)
    ? { href: link.href, side: 'outside', why: failing.why, since: failing.since }
    : undefined
}

/**
 * The dead links of what readers see, at most 200, those inside first. It names no draft, nothing that waits for its time, and
 * not what a reference refers to.
 */
export function reportOf(parts: ReportParts): LinkReport {
  const found: DeadLink[] = []
  for (const [id, { type, links }] of parts.index.entries()) {
    // A document may have been taken away since it was read.
    if (parts.known.shown(id) === undefined) continue
    for (const link of links) {
      const dead = deadIn(link, parts)
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
