import type { Result } from './sideBySide.ts'

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** A run that is broken altogether fails hundreds, and what is the same fault needs no more. */
const mostFailures = 30

function failuresOf(results: readonly Result[]): readonly string[] {
  const all = results.flatMap(({ name, failures = [] }) => failures.map((failure) => `✗ ${name}: ${failure}`))
  const left = all.length - mostFailures
  return left > 0 ? [...all.slice(0, mostFailures), `… and ${left} more`] : all
}

/** What stands at the end: how long each step took, which tests failed, of which steps, and how many. */
export function reportOf(results: readonly Result[]): string {
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
  return [
    '',
    ...results.map(({ name, took }) => `${name.padEnd(12)}${inSeconds(took).padStart(9)}`),
    '',
    ...failuresOf(results),
    failing.length > 0 ? `Failing: ${failing.join(', ')}` : 'Every step passed',
    `${sum(results.map(({ passed }) => passed))} passed, ${sum(results.map(({ failed }) => failed))} failed`,
    '',
  ].join('\n')
}
