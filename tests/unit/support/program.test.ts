import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { debianPackageOf } from '#tests/support/program.ts'

const sources = readdirSync('tests', { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('tests/bench'),
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

/** Every program that a test looks for by its name. */
const wanted = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/findProgram\('([\w-]+)'\)/g)].map(([, name = '']) => name),
  ),
)

test('CI installs every program that tests look for, in the package that has it, and the README names it', () => {
  const [ci, readme] = [readFileSync('.ci/run', 'utf8'), readFileSync('README.md', 'utf8')]
  expect(wanted.size).toBeGreaterThan(4)
  for (const name of wanted) {
    expect(ci).toContain(`[${name}]=${debianPackageOf(name)}`)
    expect(readme).toContain(`\`${debianPackageOf(name)}\``)
  }
})

test('a package that has its program by another name is known by it', () => {
  expect(['Xvfb', 'WebKitWebDriver', 'nginx'].map(debianPackageOf)).toEqual([
    'xvfb',
    'webkit2gtk-driver',
    'nginx',
  ])
})
