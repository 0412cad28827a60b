import { expect, test } from 'vitest'
import { boundedReport } from '#lake/boundedReport.ts'

test('one fault met over and over is told once a minute, with how often', () => {
  const lines: string[] = []
  let now = 0
  const report = boundedReport(
    (line) => void lines.push(line),
    () => now,
  )
  const full = new Error('database or disk is full')
  for (let i = 0; i < 1_000; i++, now += 59) report(`POST /${i} failed`, full)
  report('Another thing failed', new Error('other'))
  now += 60_000
  report('POST /again failed', full)
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^POST \/0 failed: Error: database or disk is full\n/)
  expect(lines[1]).toMatch(/^Another thing failed: Error: other/)
  expect(lines[2]).toMatch(/^POST \/again failed \(and 999 times more since it was last told\): Error/)
})

test('faults of ever new kinds take no memory without end, and each is told', () => {
  const lines: string[] = []
  const report = boundedReport(
    (line) => void lines.push(line),
    () => 0,
  )
  for (let i = 0; i < 250; i++) report('It failed', `kind ${i}`)
  expect(lines).toHaveLength(250)
  report('It failed', 'kind 249')
  expect(lines).toHaveLength(250)
})
