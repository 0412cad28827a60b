import { pino } from 'pino'
import { expect } from 'vitest'
import { log } from '#lib/log.ts'
import { logOf, writeLogsTo } from './logs.ts'

/** Runs before each test file: its processes, and our own code in this one, log to its own file. */

const { testPath } = expect.getState()
if (testPath !== undefined) {
  const stream = pino.destination({ fd: writeLogsTo(logOf(testPath)), sync: true })
  // Vitest holds back what goes through the console; pino writes to the descriptor. Its symbols are public for such ends.
  Object.assign(log, { [pino.symbols.streamSym]: stream })
}
