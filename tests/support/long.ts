import { dayMs } from '#lib/dates/oslo.ts'

/** Whether this is a long run (`npm run bench -- long`), which takes every case of every table and all of what is random. */
export const isLong = process.env.AKTUELT_LONG === '1'

/**
 * The day whose turn it is, as days since 1970. The process that begins a run tells it to those it starts, so that a run
 * that passes midnight stays one; `AKTUELT_DAY` chooses another.
 */
export const day = Number(process.env.AKTUELT_DAY ?? Math.floor(Date.now() / dayMs))
process.env.AKTUELT_DAY = String(day)

/**
 * In a long run all of them, otherwise every `step`th, beginning elsewhere each day: after `step` days each has had its turn.
 */
export function everyNth<T>(all: readonly T[], step: number, today = day): T[] {
  return all.filter((_, index) => isLong || index % step === today % step)
}

/**
 * For tests that do without each other: returns a function which tells, of the first test, the second and so on, whether it
 * has its turn today. After `step` days each has had one; in a long run each has it always.
 */
export function turnsOf(step: number, today = day): () => boolean {
  let next = 0
  return () => {
    const isTurn = next % step === today % step
    next += 1
    return isLong || isTurn
  }
}
