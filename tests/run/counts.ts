import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many of a step's tests passed and failed; a step that is one check counts as one test. */
export type Counts = { passed: number; failed: number }

/** Where the runners leave their reports, and the processes under test their logs. */
export const results = 'test-results'

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Of Vitest's JSON report. */
export function vitestCounts(json: unknown): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(json)
  return { passed: numPassedTests, failed: numFailedTests }
}

/** Of Playwright's JSON report; a story that passed at the second attempt has failed. */
export function browserCounts(json: unknown): Counts {
  const { expected, unexpected, flaky } = browserReport.parse(json).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** Of one check, which passes or fails as a whole. */
export const checkCounts = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/**
 * Of the report in a file. A runner that ends badly without having counted a failure has failed once: it could not start,
 * or a file did not load.
 */
export function countsOf(file: string, ok: boolean, parse: (json: unknown) => Counts): Counts {
  const counts = existsSync(file) ? parse(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}
