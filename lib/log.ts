import pino from 'pino'
import { writeOut } from './process/output.ts'

/** Structured lines on standard output: one JSON object each, `time` in ISO 8601. */
export const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  { write: (line: string) => writeOut(1, line) },
)
