import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The output of the processes under test. 1,100 lines of it once hid the only failure among the results of a run. So it
 * goes to one file per test file, whose end is shown when something in that test file fails.
 */

const folder = 'test-results/logs'

/** How many lines of a log are shown: a failing start prints fewer. */
const shownLines = 80

/** The log of a test file, named after its path below `tests/`. */
export const logOf = (testPath: string): string =>
  join(folder, `${testPath.replace(/^.*?tests\//, '').replaceAll('/', '.')}.log`)

let descriptor: number | undefined

/** From here on, processes started by this one write their output to this file. */
export function writeLogsTo(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  descriptor = openSync(path, 'w')
  return descriptor
}

/** Where a started process writes its output: a file, or the terminal outside tests (in a bench). */
export const logOutput = (): number | 'inherit' => descriptor ?? 'inherit'

/** The end of a log, as shown below a failure; undefined when the log is empty. */
export function endOf(path: string): string | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8').trimEnd()
  } catch {
    return undefined
  }
  if (text === '') return undefined
  const lines = text.split('\n')
  const end = lines.slice(-shownLines)
  const left = lines.length - end.length
  return [
    `── ${path}${left > 0 ? `, its last ${end.length} lines of ${lines.length}` : ''}`,
    ...end,
    '──',
  ].join('\n')
}
