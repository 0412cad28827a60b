import { dayMs } from '#lib/dates/oslo.ts'

/** Whether this is a long run (`npm run bench -- long`), which takes every case of every table and all of what is random. */
export const isLong = process.env.AKTUELT_LONG === '1'

/**
 * In a long run all of them, otherwise every `step`th, beginning elsewhere each day: after `step` days each has had its turn.
 */
export function everyNth<T>(all: readonly T[], step: number, now = new Date()): T[] {
  const first = Math.floor(now.getTime() / dayMs) % step
  return all.filter((_, index) => isLong || index % step === first)
}
