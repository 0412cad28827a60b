import type { Summary } from './summary.ts'
import { isOut } from './tags.ts'

/** Whether readers may know of a document at `now` (ms since the epoch): it is published, and has what a page needs. */
export const isSeen = (summary: Summary, now: number): boolean =>
  isOut(summary, now) && (summary.listable || (summary.type !== 'article' && summary.type !== 'event'))
