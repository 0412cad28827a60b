import type { ErrorHandler } from 'hono'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { HttpError, QueryError, QueryTimeoutError, TransactionError } from '../errors.ts'
import type { LakeEnv } from './context.ts'

/**
 * Answers what an endpoint threw. Anything that is no refusal of ours is a fault of ours and must be 500: on a 4xx
 * Studio throws away what the editor has typed, on a 5xx it keeps it and tries again.
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
