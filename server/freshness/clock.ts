import { tagsOfMoment } from '#sanity/tagsOfTransition.ts'
import type { Ledger } from './ledger.ts'
import type { Pending } from './queue.ts'
import type { Remembered } from './remembered.ts'

type Parts = {
  ledger: Ledger
  pending: Pending
  now: () => Date
  /** Up to when moments have been dealt with. */
  passed: Remembered
}

/** With nothing passed there is nothing to write down; once a minute all the same, so that little is looked at twice. */
const writtenEvery = 60_000

/**
 * Takes in every document whose moment has passed since the last look. The first look of all finds none: whatever is
 * kept has been made since. Returns how many there were.
 */
export function tick({ ledger, pending, now, passed }: Parts): number {
  const at = now().getTime()
  const since = passed.get()
  // The second: the clock was ahead, and has been set right. What it saw too early it sees again in its time.
  if (since === undefined || since > at) {
    passed.set(at)
    return 0
  }
  let count = 0
  for (const { row, moments } of ledger.entries()) {
    if (!moments.some((moment) => moment > since && moment <= at)) continue
    const change = {
      id: row.id,
      cause: 'clock',
      deleted: false,
      revision: undefined,
      updatedAt: undefined,
      previous: undefined,
    } as const
    if (pending.add(change, { tags: tagsOfMoment(row, since, at) }, at) === 'refused') return count
    count++
  }
  if (count > 0 || at - since > writtenEvery) passed.set(at)
  return count
}

/** When the next moment comes, in ms since the epoch; undefined when none is known. */
export function nextMoment(ledger: Ledger, after: number): number | undefined {
  let next: number | undefined
  for (const { moments } of ledger.entries()) {
    for (const moment of moments) if (moment > after && (next === undefined || moment < next)) next = moment
  }
  return next
}
