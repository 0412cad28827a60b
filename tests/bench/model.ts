import { run } from '#tests/run/program.ts'
import { emptyReport, type Report } from './report.ts'

/** They take some 4 minutes of one core. */
const changes = 10_200

const files = ['model', 'unseen'].map((name) => `tests/unit/server/freshness/${name}.test.ts`)

/** The full model of freshness, with different changes for each seed; `npm test` always makes the same 1,200. */
export async function model(seed: number): Promise<Report> {
  const env = {
    AKTUELT_SEED: String(seed),
    AKTUELT_CHANGES: String(changes),
    AKTUELT_LONG: '1',
  }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', ...files]
  const isPassed = await run(args, undefined, env)
  const report = emptyReport()
  report.facts = { changes, seed }
  if (!isPassed) report.broken.push('whatever changes, every address that shows it is invalidated')
  return report
}
