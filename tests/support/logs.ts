import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * What the processes under test say. 1,100 lines of it stood between the results of one run, and hid the one failure: it goes to a
 * file for each test file, whose end is shown when something in that test file fails.
 */

const folder = 'test-results/logs'

/** How much of a log is shown, in lines: a failing start says all it has to say in fewer. */
const shownLines = 80

/** The log of a test file, of whose path the part below `tests/` is kept. */
export const logOf = (testPath: string): string =>
  join(folder, `${testPath.replace(/^.*?tests\//, '').replaceAll('/', '.')}.log`)

let descriptor: number | undefined

/** From here on, what this process starts says what it says in this file. */
export function writeLogsTo(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  descriptor = openSync(path, 'w')
  return descriptor
}

/** Where a process that is started says what it says: a file, or the terminal outside tests (in a bench). */
export const logOutput = (): number | 'inherit' => descriptor ?? 'inherit'

/** The end of a log as it is shown below a failure; undefined when nothing was said. */
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
