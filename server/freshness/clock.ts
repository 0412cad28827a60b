import { tagsOfTransition } from '#sanity/tagsOfTransition.ts'
import type { Ledger } from './ledger.ts'
import type { Queue } from './queue.ts'
import type { Remembered } from './remembered.ts'

type Parts = {
  ledger: Ledger
  queue: Queue
  now: () => Date
  /** Up to when transitions have been dealt with. */
  passed: Remembered
}

/** With nothing passed there is nothing to write down; once a minute all the same, so that little is looked at twice. */
const writtenEvery = 60_000

/**
 * Takes in every document whose transition has passed since the last look. The first look of all finds none: whatever is
 * kept has been made since. Returns how many there were.
 */
export function tick({ ledger, queue, now, passed }: Parts): number {
  const at = now().getTime()
  const since = passed.get()
  // The second: the clock was ahead, and has been set right. What it saw too early it sees again in its time.
  if (since === undefined || since > at) {
    passed.set(at)
    return 0
  }
  let count = 0
  for (const { summary, transitions } of ledger.entries()) {
    if (!transitions.some((transition) => transition > since && transition <= at)) continue
    const change = {
      id: summary.id,
      cause: 'clock',
      deleted: false,
      revision: undefined,
      updatedAt: undefined,
      previous: undefined,
    } as const
    if (queue.add(change, { tags: tagsOfTransition(summary, since, at) }, at) === 'refused') return count
    count++
  }
  if (count > 0 || at - since > writtenEvery) passed.set(at)
  return count
}

/** When the next transition comes, in ms since the epoch; undefined when none is known. */
export function nextTransition(ledger: Ledger, after: number): number | undefined {
  let next: number | undefined
  for (const { transitions } of ledger.entries()) {
    for (const transition of transitions)
      if (transition > after && (next === undefined || transition < next)) next = transition
  }
  return next
}
