/**
 * How the time of some work grows with the length of what it is given: 4 for what is linear when the length is four
 * times as much, 16 for what is quadratic. It goes by this thread's own time on a processor, of which others take none, and by
 * the least of several runs.
 */

/** Under this, in ms, a run says nothing of growth; what is not linear takes a hundred times as long at these lengths. */
const usualFloor = 3

const runs = 5

/** Above this, in ms, a run is not short of its floor for want of another: only what is not linear takes so long. */
const plain = 100

/** In ms. */
function worked(work: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage()
  work(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function least(work: (text: string) => unknown, text: string, floor: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    best = Math.min(best, worked(work, text))
    if (best < floor / longer || best > plain) return best
  }
  return best
}

/** So much longer, and so much of growth is taken for more than linear: halfway between 4 and 16, as factors go. */
const longer = 4
const mostGrowth = 8

/** Lengths at which what is exponential is known before it takes minutes, and then those at which a square is seen. */
const small = [16, 24, 28, 512]
const short = 4_000

function growsAt(
  work: (text: string) => unknown,
  textOf: (length: number) => string,
  length: number,
  floor: number,
): boolean {
  const long = least(work, textOf(length * longer), floor)
  return long >= floor && long > mostGrowth * Math.max(least(work, textOf(length), floor), floor / longer)
}

/**
 * Whether some work takes more than linear time of the texts that `textOf` makes, by their length in characters.
 */
export function growsFaster(
  work: (text: string) => unknown,
  textOf: (length: number) => string,
  floor = usualFloor,
): boolean {
  for (const length of small) {
    const text = textOf(length)
    if (worked(work, text) > plain && least(work, text, floor) > plain) return true
  }
  // Three times: one in which rubbish was collected at the wrong moment looks alike, and seldom again.
  return [1, 2, 1].every((times) => growsAt(work, textOf, times * short, floor))
}
