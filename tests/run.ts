import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ensureBuild } from '#server/start/build.ts'
import { StartError } from '#server/start/report.ts'
import { BrowserError, findBrowser } from './support/browser.ts'

/** Everything `npm test` does, in order of cost; a failing step does not keep the others from being run. */

type Counts = { passed: number; failed: number }

const results = 'test-results'
const say = (text: string) => process.stdout.write(`${text}\n`)

function run(args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** A runner that ends badly without having counted a failure has failed once: it could not start, or a file did not load. */
function countsOf(file: string, ok: boolean, parse: (json: unknown) => Counts): Counts {
  const counts = existsSync(file) ? parse(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function vitest(project: 'unit' | 'components' | 'integration'): Counts {
  const file = `${results}/${project}.json`
  const own = './tests/support/logReporter.ts'
  const reporters = ['default', own, 'json'].map((name) => `--reporter=${name}`)
  const ok = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    ...reporters,
    `--outputFile.json=${file}`,
  ])
  return countsOf(file, ok, (json) => {
    const { numPassedTests, numFailedTests } = vitestReport.parse(json)
    return { passed: numPassedTests, failed: numFailedTests }
  })
}

function browser(): Counts {
  const path = findBrowser()
  const ok = run(['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM_PATH: path })
  return countsOf(`${results}/browser/results.json`, ok, (json) => {
    const { expected, unexpected, flaky } = browserReport.parse(json).stats
    return { passed: expected, failed: unexpected + flaky }
  })
}

const check = (args: readonly string[]): Counts =>
  run(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

async function site(): Promise<Counts> {
  await ensureBuild()
  return { passed: 1, failed: 0 }
}

const bin = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args]
const folders = ['app', 'components', 'lake', 'lib', 'sanity', 'schemas', 'server', 'tests']

const steps: Record<string, () => Counts | Promise<Counts>> = {
  types: () => check(bin('typescript/bin/tsc', '--noEmit', '-p', 'tests/types.tsconfig.json')),
  lint: () => check(bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')),
  boundaries: () =>
    check(
      bin('dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.cjs', ...folders),
    ),
  unit: () => vitest('unit'),
  components: () => vitest('components'),
  build: site,
  integration: () => vitest('integration'),
  browser,
}

async function attempt(step: () => Counts | Promise<Counts>): Promise<Counts> {
  try {
    return await step()
  } catch (error) {
    const known = error instanceof BrowserError || error instanceof StartError
    say(known ? error.message : String((error as Error).stack))
    return { passed: 0, failed: 1 }
  }
}

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !(name in steps))
if (unknown.length > 0) {
  say(`There is no step ${unknown.join(', ')}. The steps are: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const total: Counts = { passed: 0, failed: 0 }
const failing: string[] = []

for (const [name, step] of Object.entries(steps)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  say(`\n== ${name}`)
  const { passed, failed } = await attempt(step)
  total.passed += passed
  total.failed += failed
  if (failed > 0) failing.push(name)
}

say(failing.length > 0 ? `\nFailing: ${failing.join(', ')}` : '\nEvery step passed')
say(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = failing.length > 0 ? 1 : 0
