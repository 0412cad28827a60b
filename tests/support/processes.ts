import { execFileSync } from 'node:child_process'

/** The processes that a process has started and that still run, by id. */
export function startedBy(pid: number): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = all
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.flatMap(([own = 0, parent]) => (parent === pid ? [own] : []))
}

/** The memory that processes occupy, in bytes; what they share is counted for each. */
export function memoryOf(pids: readonly number[]): number {
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' })
  return sizes
    .trim()
    .split('\n')
    .reduce((sum, kilobytes) => sum + 1024 * Number(kilobytes), 0)
}
