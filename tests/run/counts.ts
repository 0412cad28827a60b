import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/**
 * How many of a step's tests passed and failed; a step that is one check counts as one test. `failures` are those that
 * failed, each by its file, its title and the first line of what was wrong, where the runner tells.
 */
export type Counts = { passed: number; failed: number; failures?: readonly string[] }

/** Where the runners leave their reports, and the processes under test their logs. */
export const results = 'test-results'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

type Suite = { specs: z.infer<typeof spec>[]; suites?: Suite[] | undefined }
const error = z.object({ message: z.string().optional() })
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(error).optional() })) }),
  ),
})
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
)
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suite),
})

const longestLine = 200

function failureOf(file: string, title: string, message: string | undefined): string {
  const [first = ''] = stripVTControlCharacters(message ?? '').split('\n')
  const short = relative(process.cwd(), resolve(file))
  return `${short}: ${title}${first && `: ${first}`}`.slice(0, longestLine)
}

/** Of Vitest's JSON report. A file that did not load counts as no failed test of Vitest's, and is named. */
export function vitestCounts(json: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(json)
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [failureOf(name, 'the file itself', message)]
    return failed.map(({ fullName, failureMessages }) => failureOf(name, fullName, failureMessages[0]))
  })
  return { passed: numPassedTests, failed: numFailedTests, failures }
}

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)]

/** Of Playwright's JSON report; a story that passed at the second attempt has failed. */
export function browserCounts(json: unknown): Counts {
  const { stats, suites } = browserReport.parse(json)
  const failures = suites.flatMap(specsOf).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const errors = results.flatMap(({ errors = [] }) => errors)
        return failureOf(`tests/browser/${file}`, title, errors[0]?.message)
      }),
  )
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures }
}

/** Of one check, which passes or fails as a whole. */
export const checkCounts = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** Vitest counts no failure for an error that nothing awaited; it shows it above. */
const silent = 'the runner ended badly and counted no failed test; it says why above'

/**
 * Of the report in a file. A runner that ends badly without having counted a failure has failed once: it could not start,
 * or a file did not load.
 */
export function countsOf(file: string, ok: boolean, parse: (json: unknown) => Counts): Counts {
  const counts = existsSync(file) ? parse(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return ok || counts.failed > 0
    ? counts
    : { ...counts, failed: 1, failures: [silent, ...(counts.failures ?? [])] }
}
