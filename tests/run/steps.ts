import { availableParallelism } from 'node:os'
import { ensureBuild } from '#server/start/build.ts'
import { findBrowser } from '../support/browser.ts'
import { findProgram, ProgramError } from '../support/program.ts'
import { browserCounts, type Counts, checkCounts, countsOf, results, vitestCounts } from './counts.ts'
import { type Kept, run } from './program.ts'
import { inTurns } from './turns.ts'

/** A part of `npm test`. One that takes all cores runs with nothing beside it; the others take one each. */
export type Step = { name: string; allCores: boolean; run: (kept: Kept) => Promise<Counts> }

export const cores = availableParallelism()

function check(name: string, path: string, ...args: string[]): Step {
  const command = [`node_modules/${path}`, ...args]
  return { name, allCores: false, run: async (kept) => checkCounts(await run(command, kept)) }
}

/** Some of Vitest's projects, as one step. */
function vitest(
  name: string,
  projects: readonly string[],
  options: readonly string[] = [],
  env: Record<string, string> = {},
) {
  const file = `${results}/${name}.json`
  const reporters = ['default', './tests/support/logReporter.ts', 'json']
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    ...reporters.map((reporter) => `--reporter=${reporter}`),
    `--outputFile.json=${file}`,
    ...options,
  ]
  return async (kept: Kept) => countsOf(file, await run(args, kept, env), vitestCounts)
}

const folders = ['app', 'components', 'lake', 'lib', 'sanity', 'schemas', 'server', 'tests']
const types = check('types', 'typescript/bin/tsc', '--noEmit', '-p', 'tests/types.tsconfig.json')
const lint = check('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')
const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs'
const boundaries = check('boundaries', cruiser, '--config', '.dependency-cruiser.cjs', ...folders)
const unused = check('unused', 'knip/bin/knip.js')

/** Before two files of tests look for one program at once, and both install it. One that is not to be had, they tell of. */
function findPrograms(names: readonly string[]): void {
  try {
    for (const name of names) findProgram(name)
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
  }
}

const oneCore = '--maxWorkers=1'
const everyCore = `--maxWorkers=${cores}`
const integration = vitest('integration', ['integration', 'studio', 'alone'], [], inTurns)

/** Everything `npm test` does, the long ones first among those that run side by side. */
export const steps: readonly Step[] = [
  types,
  { name: 'components', allCores: false, run: vitest('components', ['components'], [oneCore]) },
  boundaries,
  unused,
  lint,
  { name: 'unit', allCores: true, run: vitest('unit', ['unit', 'isolated'], [everyCore]) },
  {
    name: 'build',
    allCores: true,
    run: async () => {
      await ensureBuild()
      return checkCounts(true)
    },
  },
  {
    name: 'integration',
    allCores: true,
    run: async (kept) => {
      findPrograms(['nginx', 'redis-server'])
      return integration(kept)
    },
  },
  {
    name: 'browser',
    allCores: true,
    run: async (kept) => {
      const env = { CHROMIUM_PATH: findBrowser() }
      findPrograms(['firefox-esr', 'WebKitWebDriver', 'Xvfb'])
      const ok = await run(['node_modules/@playwright/test/cli.js', 'test'], kept, env)
      return countsOf(`${results}/browser/results.json`, ok, browserCounts)
    },
  },
]

/** What `npm test -- changed` does: the checks, and the tests that whatever has changed since a commit touches. */
export const stepsForChanges = (since: string): readonly Step[] => [
  types,
  {
    name: 'touched',
    allCores: false,
    run: vitest(
      'touched',
      ['unit', 'isolated', 'components'],
      [`--changed=${since}`, '--passWithNoTests', oneCore],
    ),
  },
  boundaries,
  unused,
  lint,
]
