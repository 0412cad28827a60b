import { run } from '#tests/run/program.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { emptyReport, type Report } from './report.ts'

/** The generated municipality at each kind of address and at fifty more; `npm test` takes some of them a day. */
export async function municipality(seed: number): Promise<Report> {
  const env = { AKTUELT_SEED: String(seed), AKTUELT_LONG: '1', CHROMIUM_PATH: findBrowser() }
  const told = ['node_modules/@playwright/test/cli.js', 'test', 'tests/browser/municipality.story.ts']
  const report = emptyReport()
  report.facts = { seed }
  if (!(await run(told, undefined, env)))
    report.broken.push('a municipality’s pages are whole at every width, with large text and on paper')
  return report
}
