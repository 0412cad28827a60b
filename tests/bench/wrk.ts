import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram } from '#tests/support/program.ts'

/** The result of a run of wrk; `faults` are its own lines about 4xx and 5xx responses and broken connections. */
export type Load = { requests: number; faults: string[] }

/** Parses the output of wrk 4. @throws when it has no count of requests. */
export function loadIn(printed: string): Load {
  const [, requests] = /^\s*(\d+) requests in /m.exec(printed) ?? []
  if (requests === undefined) throw new Error(`wrk has counted nothing:\n${printed}`)
  const faults = printed.match(/^\s*(?:Non-2xx or 3xx responses|Socket errors):.*$/gm) ?? []
  return { requests: Number(requests), faults: faults.map((line) => line.trim()) }
}

/** Requests a page in gzip over 16 keep-alive connections, as fast as it is answered, for so many seconds. */
export async function load(url: string, seconds: number): Promise<Load> {
  const args = ['-t1', '-c16', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url]
  const { stdout } = await promisify(execFile)(findProgram('wrk'), args)
  return loadIn(stdout)
}
