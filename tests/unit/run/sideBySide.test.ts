import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runSideBySide } from '#tests/run/sideBySide.ts'
import type { Step } from '#tests/run/steps.ts'

/** Steps that record what runs in parallel with them. */
function stepsOf(...wanted: [name: string, ms: number, allCores?: boolean][]) {
  const running = new Set<string>()
  const beside: Record<string, string[]> = {}
  const steps = wanted.map(([name, ms, allCores = false]): Step => {
    const run: Step['run'] = async (kept) => {
      running.add(name)
      beside[name] = [...running]
      kept?.push(Buffer.from(`${name} begins\n`))
      await pause(ms)
      kept?.push(Buffer.from(`${name} ends\n`))
      running.delete(name)
      return { passed: 1, failed: 0 }
    }
    return { name, allCores, run }
  })
  return { steps, beside }
}

async function said(steps: readonly Step[], cores = 2) {
  let text = ''
  const results = await runSideBySide(steps, cores, (part) => {
    text += part
  })
  return { text, results }
}

test('no more steps run at once than there are cores, and one that takes them all runs alone', async () => {
  const { steps, beside } = stepsOf(['a', 40], ['b', 5], ['c', 5], ['all', 5, true], ['d', 5], ['e', 5])
  const { results } = await said(steps)
  expect(beside).toEqual({ a: ['a'], b: ['a', 'b'], c: ['a', 'c'], all: ['all'], d: ['d'], e: ['d', 'e'] })
  expect(results.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'all', 'd', 'e'])
})

test('on one core they run one by one', async () => {
  const { steps, beside } = stepsOf(['a', 5], ['b', 5], ['all', 5, true])
  await said(steps, 1)
  expect(beside).toEqual({ a: ['a'], b: ['b'], all: ['all'] })
})

test('what a step says stands whole below its heading, also of steps that run at once', async () => {
  const { text } = await said(stepsOf(['a', 40], ['b', 5]).steps)
  expect(text).toBe('\n== b\nb begins\nb ends\n\n== a\na begins\na ends\n')
})

test.each([true, false])(
  'a step that throws has failed, says why, and keeps none from being run (%s)',
  async (allCores) => {
    const broken: Step = { name: 'broken', allCores, run: () => Promise.reject(new Error('no such file')) }
    const { steps } = stepsOf(['a', 5])
    const { text, results } = await said([broken, ...steps])
    expect(results.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['broken', 0, 1],
      ['a', 1, 0],
    ])
    expect(text).toContain('== broken\nError: no such file')
  },
)
