import type { Result } from './sideBySide.ts'

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What stands at the end: how long each step took, which failed, and how many tests did. */
export function reportOf(results: readonly Result[]): string {
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
  return [
    '',
    ...results.map(({ name, took }) => `${name.padEnd(12)}${inSeconds(took).padStart(9)}`),
    '',
    failing.length > 0 ? `Failing: ${failing.join(', ')}` : 'Every step passed',
    `${sum(results.map(({ passed }) => passed))} passed, ${sum(results.map(({ failed }) => failed))} failed`,
    '',
  ].join('\n')
}
