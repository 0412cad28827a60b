import pino from 'pino'
import { writeOut } from './process/output.ts'

/** Structured log lines on standard output: one JSON object per line, `time` in ISO 8601. */
export const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  { write: (line: string) => writeOut(1, line) },
)
