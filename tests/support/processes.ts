import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The ids of the running processes that a process has started. */
export function startedBy(pid: number): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = all
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.flatMap(([own = 0, parent]) => (parent === pid ? [own] : []))
}

/** The command line of a process; empty when it has exited. */
export function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The memory that processes occupy, in bytes; shared memory is counted for each. */
export function memoryOf(pids: readonly number[]): number {
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', pids.join(',')], { encoding: 'utf8' })
  return sizes
    .trim()
    .split('\n')
    .reduce((sum, kilobytes) => sum + 1024 * Number(kilobytes), 0)
}

/** In µs, the unit in which Linux counts processor time: 100 per second on every machine that Node runs on. */
const tick = 10_000

/** The processor time that processes have used so far, user and system, in µs (proc(5), only on Linux). */
export const processorOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    // The name, in parentheses, may contain anything, so the fields are counted after it.
    const [, fields = ''] = /.*\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return sum + tick * ((user ?? Number.NaN) + (system ?? Number.NaN))
  }, 0)
