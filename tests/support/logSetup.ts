import { pino } from 'pino'
import { expect } from 'vitest'
import { log } from '#lib/log.ts'
import { logOf, writeLogsTo } from './logs.ts'

/** Runs before each test file: its processes, and our code in this process, log to a file for that test file. */

const { testPath } = expect.getState()
if (testPath !== undefined) {
  const stream = pino.destination({ fd: writeLogsTo(logOf(testPath)), sync: true })
  // Vitest buffers console output, while pino writes to the file descriptor. Its symbols are public for such purposes.
  Object.assign(log, { [pino.symbols.streamSym]: stream })
}
