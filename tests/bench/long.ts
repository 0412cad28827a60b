import { run } from '#tests/run/program.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { emptyReport, type Report } from './report.ts'

/**
 * The files of which `npm test` takes some cases each day, or leaves some out: stock sites, clocks that are set, what a
 * start finds, words, kills.
 */
const files = ['losses', 'clockSet', 'lake/search', 'fullDisk', 'manyEvents', 'survival', 'instances'].map(
  (name) => `tests/integration/${name}.test.ts`,
)

/** Every case of the tests of which `npm test` runs some each day, and every story. */
export async function long(seed: number): Promise<Report> {
  const env = { AKTUELT_SEED: String(seed), AKTUELT_LONG: '1', CHROMIUM_PATH: findBrowser() }
  const projects = ['--project=integration', '--project=unit']
  const tests = ['node_modules/vitest/vitest.mjs', 'run', ...projects, ...files, 'tests/unit/linear.test.ts']
  const told = ['node_modules/@playwright/test/cli.js', 'test']
  const report = emptyReport()
  report.facts = { files: files.length, seed }
  if (!(await run(tests, undefined, env)))
    report.broken.push('every case that integration tests take in turns holds')
  if (!(await run(told, undefined, env)))
    report.broken.push('every story holds, also at every address that stories take in turns')
  return report
}
