import type { ErrorHandler } from 'hono'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { HttpError, QueryError, QueryTimeoutError, TransactionError } from '../errors.ts'
import type { LakeEnv } from './context.ts'

/**
 * Turns what an endpoint threw into a response. Anything that is not one of our own error classes is a bug or failure
 * of ours and must be a 500: on a 4xx Studio discards what the editor has typed, on a 5xx it keeps it and retries.
 */
export function answerError(report: (message: string, error: unknown) => void): ErrorHandler<LakeEnv> {
  return (error, c) => {
    if (error instanceof TransactionError) return c.json(error.toBody(), error.reason.status)
    if (error instanceof QueryError) return c.json(error.toBody(), 400)
    if (error instanceof QueryTimeoutError) return c.json(error.toBody(), error.status)
    if (error instanceof HttpError) return c.json(error.toBody(), error.status)
    report(`${c.req.method} ${c.req.path} failed`, error)
    const words = systemErrorInWords(error) ?? 'The local Content Lake failed; its log says why'
    return c.json(new HttpError(500, words).toBody(), 500)
  }
}
