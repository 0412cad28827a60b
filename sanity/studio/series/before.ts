import { instantIn } from '#lib/dates/written.ts'
import type { First, StoredDate } from './dates.ts'

/** The first date of a document, and when the others start. */
type Known = { first: First; others: string }

/**
 * What was known of each document, by its published id, when its dates were last in step with the first. It outlives the form,
 * since an editor may go to another tab between moving the first date and answering for the others; a reload forgets it.
 */
const before = new Map<string, Known>()

const isSame = (a: First, b: First): boolean => a.startsAt === b.startsAt && a.endsAt === b.endsAt

const startsOf = (dates: readonly StoredDate[]): string => dates.map(({ startsAt }) => startsAt).join()

/** The others are in step with this first date, or are meant not to be. */
export const settleFirst = (id: string, first: First, dates: readonly StoredDate[]): void => {
  before.set(id, { first, others: startsOf(dates) })
}

/**
 * What the first date was before it was moved alone; undefined while it has not been. When the others have got other times
 * too, as when a draft is discarded, or the move was announced, where the same is asked, nobody has to be asked.
 */
export function firstBefore(
  id: string,
  first: First,
  dates: readonly StoredDate[],
  previousStarts: unknown,
): First | undefined {
  const known = before.get(id)
  if (known === undefined || isSame(known.first, first)) {
    settleFirst(id, first, dates)
    return undefined
  }
  const last = Array.isArray(previousStarts) ? instantIn(previousStarts.at(-1)) : undefined
  const isAnnounced = last !== undefined && Date.parse(last) === Date.parse(known.first.startsAt)
  if (known.others === startsOf(dates) && !isAnnounced) return known.first
  settleFirst(id, first, dates)
  return undefined
}
