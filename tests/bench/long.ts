import { run } from '#tests/run/program.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { emptyReport, type Report } from './report.ts'

/** Every test and every story, those included of which `npm test` runs some each day. */
export async function long(seed: number): Promise<Report> {
  const env = { AKTUELT_SEED: String(seed), AKTUELT_LONG: '1', CHROMIUM_PATH: findBrowser() }
  const tests = ['node_modules/vitest/vitest.mjs', 'run']
  const told = ['node_modules/@playwright/test/cli.js', 'test']
  const report = emptyReport()
  report.facts = { seed }
  if (!(await run(tests, undefined, env)))
    report.broken.push('every test holds, also those that take turns in npm test')
  if (!(await run(told, undefined, env)))
    report.broken.push('every story holds, also at every address that stories take in turns')
  return report
}
