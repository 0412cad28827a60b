import { expect, test } from 'vitest'
import { countsOf } from '#tests/run/counts.ts'
import { reportOf } from '#tests/run/report.ts'

test('the end tells how long each step took, and closes with what failed and how many', () => {
  const results = [
    { name: 'types', passed: 1, failed: 0, took: 18_240 },
    { name: 'unit', passed: 90, failed: 2, took: 125_000 },
  ]
  expect(reportOf(results).trim().split('\n')).toEqual([
    'types          18.2 s',
    'unit          125.0 s',
    '',
    'Failing: unit',
    '91 passed, 2 failed',
  ])
})

test('the end of a run without failures says so', () => {
  const end = reportOf([{ name: 'types', passed: 1, failed: 0, took: 1 }])
  expect(end.endsWith('\nEvery step passed\n1 passed, 0 failed\n')).toBe(true)
})

test('a runner that ends badly and has counted no failure has failed once', () => {
  const none = () => ({ passed: 0, failed: 0 })
  expect(countsOf('no/such/report.json', false, none)).toEqual({ passed: 0, failed: 1 })
  expect(countsOf('package.json', false, () => ({ passed: 3, failed: 0 }))).toEqual({ passed: 3, failed: 1 })
  expect(countsOf('package.json', false, () => ({ passed: 3, failed: 2 }))).toEqual({ passed: 3, failed: 2 })
  expect(countsOf('package.json', true, () => ({ passed: 3, failed: 0 }))).toEqual({ passed: 3, failed: 0 })
})
