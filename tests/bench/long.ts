import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { emptyReport, type Report } from './report.ts'

/** The files of which `npm test` takes some cases each day: the clocks that are set, what a start finds, the words to search for. */
const files = ['clockSet', 'lake/search', 'fullDisk', 'manyEvents'].map(
  (name) => `tests/integration/${name}.test.ts`,
)

/** Every case of the tests of which `npm test` runs some each day. */
export async function long(seed: number): Promise<Report> {
  const env = { ...process.env, AKTUELT_SEED: String(seed), AKTUELT_LONG: '1' }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project=integration', ...files]
  const [code] = await once(spawn(process.execPath, args, { env, stdio: 'inherit' }), 'exit')
  const report = emptyReport()
  report.facts = { files: files.length, seed }
  if (code !== 0) report.broken.push('every case of the tests that take turns from day to day holds')
  return report
}
