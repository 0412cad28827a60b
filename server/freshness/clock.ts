import { tagsOfTransition } from '#sanity/tagsOfTransition.ts'
import type { Ledger } from './ledger.ts'
import { othersIn } from './others.ts'
import type { Queue } from './queue.ts'
import type { Remembered } from './remembered.ts'

type Parts = {
  ledger: Ledger
  queue: Queue
  now: () => Date
  /** The time up to which transitions have been dealt with. */
  passed: Remembered
}

/** How often the time is written down when no transition has passed, in ms: so a restart rechecks at most that much. */
const writtenEvery = 60_000

/**
 * Queues every document with a transition since the last check. The very first check finds none: everything in the
 * cache was rendered since. Returns how many documents there were.
 */
export function tick({ ledger, queue, now, passed }: Parts): number {
  const at = now().getTime()
  const since = passed.get()
  // `since > at`: the clock was ahead, and was corrected. Transitions seen too early are seen again when they come.
  if (since === undefined || since > at) {
    passed.set(at)
    return 0
  }
  const others = othersIn(ledger, since)
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
    if (queue.add(change, { tags: tagsOfTransition(summary, since, at, others) }, at) === 'refused')
      return count
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
