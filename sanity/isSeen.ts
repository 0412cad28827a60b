import { isInForce } from '#lib/alerts/inForce.ts'
import type { Summary } from './summary.ts'
import { isOut } from './tags.ts'

/**
 * Whether readers may know of a document at `now` (ms since the epoch): it is published, and has what a page needs. An alert
 * is known while it is in force.
 */
export const isSeen = (summary: Summary, now: number): boolean =>
  summary.type === 'alert'
    ? summary.alert?.value !== undefined && isInForce(summary.alert.value, now)
    : isOut(summary, now) && (summary.listable || (summary.type !== 'article' && summary.type !== 'event'))
