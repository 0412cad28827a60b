import type { Row } from './summary.ts'
import { isOut } from './tags.ts'

/** Whether readers may know of a document at `now` (ms since the epoch): its time has come, and it has what a page needs. */
export const isSeen = (row: Row, now: number): boolean =>
  isOut(row, now) && (row.listable || (row.type !== 'article' && row.type !== 'event'))
