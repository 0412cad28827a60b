import { expect, test } from 'vitest'
import { browserCounts, countsOf, vitestCounts } from '#tests/run/counts.ts'
import { reportOf } from '#tests/run/report.ts'

test('the end tells how long each step took, and closes with what failed and how many', () => {
  const results = [
    { name: 'types', passed: 1, failed: 0, took: 18_240 },
    {
      name: 'unit',
      passed: 90,
      failed: 2,
      took: 125_000,
      failures: ['a.test.ts: adds: expected 1', 'b.test.ts: ends'],
    },
  ]
  expect(reportOf(results).trim().split('\n')).toEqual([
    'types          18.2 s',
    'unit          125.0 s',
    '',
    '✗ unit: a.test.ts: adds: expected 1',
    '✗ unit: b.test.ts: ends',
    'Failing: unit',
    '91 passed, 2 failed',
  ])
})

test('the end of a run without failures says so', () => {
  const end = reportOf([{ name: 'types', passed: 1, failed: 0, took: 1 }])
  expect(end.endsWith('\nEvery step passed\n1 passed, 0 failed\n')).toBe(true)
})

test('a runner that ends badly and has counted no failure has failed once, and is named', () => {
  const none = () => ({ passed: 0, failed: 0 })
  const failures = [expect.stringContaining('counted no failed test')]
  expect(countsOf('no/such/report.json', false, none)).toEqual({ passed: 0, failed: 1, failures })
  const passed = countsOf('package.json', false, () => ({ passed: 3, failed: 0 }))
  expect(passed).toEqual({ passed: 3, failed: 1, failures })
  expect(countsOf('package.json', false, () => ({ passed: 3, failed: 2 }))).toEqual({ passed: 3, failed: 2 })
  expect(countsOf('package.json', true, () => ({ passed: 3, failed: 0 }))).toEqual({ passed: 3, failed: 0 })
})

test('of hundreds that fail, the end names thirty and counts the rest', () => {
  const failures = Array.from({ length: 200 }, (_, n) => `a.test.ts: ${n}`)
  const end = reportOf([{ name: 'unit', passed: 0, failed: 200, took: 1, failures }])
  expect(end.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(30)
  expect(end).toContain('\n… and 170 more\nFailing: unit\n')
})

test('a failed test of Vitest’s is named by its file, its title and the first line of what was wrong', () => {
  const failed = {
    fullName: 'lists hold',
    status: 'failed',
    failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at x'],
  }
  const passed = { fullName: 'lists end', status: 'passed', failureMessages: [] }
  const counts = vitestCounts({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      { name: `${process.cwd()}/tests/unit/a.test.ts`, status: 'failed', assertionResults: [failed, passed] },
      {
        name: `${process.cwd()}/tests/unit/b.test.ts`,
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  })
  expect(counts).toEqual({
    passed: 1,
    failed: 1,
    failures: [
      'tests/unit/a.test.ts: lists hold: expected 1',
      'tests/unit/b.test.ts: the file itself: no such module',
    ],
  })
})

test('a story that failed, once or twice, is named however deep it stands', () => {
  const story = (title: string, status: string) => ({
    title,
    file: 'a.story.ts',
    tests: [{ status, results: [{ errors: [{ message: 'timed out\nat y' }] }, {}] }],
  })
  const counts = browserCounts({
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [story('publishes', 'expected')],
        suites: [{ specs: [story('plans', 'flaky'), story('reads', 'unexpected')] }],
      },
    ],
  })
  expect(counts).toEqual({
    passed: 1,
    failed: 2,
    failures: ['tests/browser/a.story.ts: plans: timed out', 'tests/browser/a.story.ts: reads: timed out'],
  })
})
