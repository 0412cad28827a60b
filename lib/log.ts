import pino from 'pino'

/** Structured lines on standard output: one JSON object each, `time` in ISO 8601. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
