/**
 * Asks for many who want to know the same: while a question is under way, and for `ms` from when it was asked, all are
 * given its answer. The clock is in ms from any fixed point.
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
