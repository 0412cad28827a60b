import type { First } from './dates.ts'

/**
 * The first date of each document as it was when the others were last in step with it. It outlives the form, since an editor
 * may go to another tab between moving the first date and answering for the others; a reload forgets it.
 */
const before = new Map<string, First>()

const isSame = (a: First, b: First): boolean => a.startsAt === b.startsAt && a.endsAt === b.endsAt

/** What the first date was before it was moved; undefined while nothing has moved. The first call remembers it. */
export function firstBefore(documentId: string, first: First | undefined): First | undefined {
  if (first === undefined) return undefined
  const known = before.get(documentId)
  if (known === undefined) before.set(documentId, first)
  return known === undefined || isSame(known, first) ? undefined : known
}

/** The others are in step with this first date, or are meant not to be. */
export const settleFirst = (documentId: string, first: First): void => {
  before.set(documentId, first)
}
