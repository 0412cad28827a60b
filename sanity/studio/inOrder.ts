/**
 * Asks one question again and again: each call of the result asks. An answer is taken, or a failure told, unless one to a later
 * question has been: of two that are on their way at once the first may come last, and «Planlagde endringar» then showed
 * for good what had been before the change.
 */
export function inOrder<T>(ask: () => Promise<T>, take: (answer: T) => void, fail: () => void): () => void {
  let [asked, taken] = [0, 0]
  return () => {
    asked += 1
    const own = asked
    const isLatest = (): boolean => {
      if (own < taken) return false
      taken = own
      return true
    }
    ask().then(
      (answer) => {
        if (isLatest()) take(answer)
      },
      () => {
        if (isLatest()) fail()
      },
    )
  }
}
