import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The processes that a process has started and that still run, by id. */
export function startedBy(pid: number): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = all
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.flatMap(([own = 0, parent]) => (parent === pid ? [own] : []))
}

/** The command line that a process was started with; empty when it has ended. */
export function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The memory that processes occupy, in bytes; what they share is counted for each. */
export function memoryOf(pids: readonly number[]): number {
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' })
  return sizes
    .trim()
    .split('\n')
    .reduce((sum, kilobytes) => sum + 1024 * Number(kilobytes), 0)
}

/** In what Linux counts the time of a process: 100 to the second on every machine that Node runs on. */
const tick = 10_000

/** The processor's time that processes have taken so far, their own and the kernel's for them, in µs (proc(5), Linux alone). */
export const processorOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    // The name, in parentheses, may hold anything; fields are counted from behind it.
    const [, fields = ''] = /.*\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return sum + tick * ((user ?? Number.NaN) + (system ?? Number.NaN))
  }, 0)
