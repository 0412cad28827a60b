import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { results } from './run/counts.ts'
import { reportOf } from './run/report.ts'
import { runSideBySide } from './run/sideBySide.ts'
import { commitOf, NoHistoryError } from './run/since.ts'
import { cores, type Step, steps, stepsForChanges } from './run/steps.ts'

/**
 * `npm test`: every step; with names, only those; with `changed`, what a change since the main branch, or since the
 * named commit, may have broken.
 */

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

function chosen(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps
  const [first, since, ...more] = names
  if (first === 'changed' && more.length === 0) return stepsForChanges(commitOf(since))
  const known = steps.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    refuse(
      `There is no step ${unknown.join(', ')}. The steps are: ${known.join(', ')}; or changed, alone or with a commit.`,
    )
  return steps.filter(({ name }) => names.includes(name))
}

function wanted(): readonly Step[] {
  try {
    return chosen(parseArgs({ allowPositionals: true }).positionals)
  } catch (error) {
    if (error instanceof NoHistoryError) refuse(error.message)
    throw error
  }
}

const todo = wanted()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const all = await runSideBySide(todo, cores, (text) => process.stdout.write(text))
process.stdout.write(reportOf(all))
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0
