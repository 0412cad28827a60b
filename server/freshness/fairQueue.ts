/** Lists of work that share a few workers. */
export type FairQueue = {
  /** Does the work for each item, and resolves when all is done; rejects with the first error, but does the rest. */
  run: <T>(items: Iterable<T>, work: (item: T) => Promise<void>) => Promise<void>
}

type List = {
  next: () => (() => Promise<void>) | undefined
  isDrained: boolean
  open: number
  finish: () => void
  fail: (error: unknown) => void
}

/**
 * Runs `atOnce` pieces of work at a time, taken from the lists in turn: 200 visits for one change take some seconds,
 * and the few for the next change do not wait behind them.
 */
export function fairQueue(atOnce: number): FairQueue {
  const lists: List[] = []
  let running = 0

  const finishWhenDone = (list: List): void => {
    if (list.isDrained && list.open === 0) list.finish()
  }

  async function work(list: List, piece: () => Promise<void>): Promise<void> {
    running++
    list.open++
    try {
      await piece()
    } catch (error) {
      list.fail(error)
    }
    running--
    list.open--
    finishWhenDone(list)
    proceed()
  }

  function proceed(): void {
    while (running < atOnce) {
      const list = lists.shift()
      if (list === undefined) return
      const piece = list.next()
      if (piece) {
        lists.push(list)
        void work(list, piece)
      } else {
        list.isDrained = true
        finishWhenDone(list)
      }
    }
  }

  return {
    run: (items, work) => {
      const left = items[Symbol.iterator]()
      const next = () => {
        const { done, value } = left.next()
        return done ? undefined : () => work(value)
      }
      return new Promise((finish, fail) => {
        lists.push({ next, isDrained: false, open: 0, finish, fail })
        proceed()
      })
    },
  }
}
