import { setImmediate as nextTurn } from 'node:timers/promises'

/** 10,000 summaries in one go blocked the event loop for 390 ms; 500 take some 20. */
const size = 500

/** Does the work for each item, a slice at a time, yielding to the event loop between slices. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let done = 0
  for (const item of items) {
    work(item)
    if (++done % size === 0) await nextTurn()
  }
}
