import { osloYear } from '#lib/dates/oslo.ts'
import { lastStartOf } from '#sanity/nextDate.ts'
import type { Summary } from '#sanity/summary.ts'
import { noOthers, type Others, placesAt, type YearsTag } from '#sanity/tags.ts'
import type { Ledger, NameKind } from './ledger.ts'

const nameOf: Record<YearsTag, { kind: NameKind; at: (summary: Summary) => string | undefined }> = {
  'list:years': { kind: 'year', at: ({ publishedAt }) => publishedAt },
  'list:pastYears': { kind: 'pastYear', at: lastStartOf },
}

/**
 * The documents that the ledger has in the lists of years, beside one: those that were there at `since`, and are until
 * somebody changes them. `since` is the time up to which transitions have been dealt with (ms since the epoch): what time
 * has brought after that, the pages are yet to be told of.
 */
export function othersIn(ledger: Pick<Ledger, 'named'>, since: number | undefined): Others {
  if (since === undefined) return noOthers
  return (tag, summary) => {
    const at = nameOf[tag].at(summary)
    if (at === undefined) return false
    for (const other of ledger.named(nameOf[tag].kind, String(osloYear(at)))) {
      const isLasting = other.expiresAt === undefined && placesAt(other, since).has(tag)
      if (isLasting && other.id !== summary.id) return true
    }
    return false
  }
}
