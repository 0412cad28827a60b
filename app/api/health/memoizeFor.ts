/**
 * Shares one call between callers: while it is under way, and until `ms` after it began, all get its result. The clock
 * is in ms from any fixed point.
 */
export function memoizeFor<T>(ask: () => Promise<T>, ms: number, clock: () => number): () => Promise<T> {
  let last: { answer: Promise<T>; askedAt: number; isUnderWay: boolean } | undefined
  return () => {
    if (last && (last.isUnderWay || clock() - last.askedAt < ms)) return last.answer
    const asked = { answer: ask(), askedAt: clock(), isUnderWay: true }
    const end = () => {
      asked.isUnderWay = false
    }
    asked.answer.then(end, end)
    last = asked
    return asked.answer
  }
}
