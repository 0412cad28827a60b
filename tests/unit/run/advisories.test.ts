import { expect, test } from 'vitest'
import { unansweredIn } from '#tests/run/advisories.ts'

const advisory = (id: string, severity: string) => ({
  source: 1_098_583,
  name: 'tar',
  title: 'Arbitrary file overwrite',
  url: `https://github.com/advisories/${id}`,
  severity,
  range: '<7.5.4',
})
const reportOf = (...via: unknown[]) => ({
  auditReportVersion: 2,
  vulnerabilities: {
    tar: { name: 'tar', severity: 'high', via, effects: ['pacote'] },
    pacote: { name: 'pacote', severity: 'high', via: ['tar', ...via], effects: [] },
  },
})
const idsIn = (json: unknown, answers = {}) => unansweredIn(json, answers)?.map(({ id }) => id)

test('an advisory that is high or critical is found once, and a lesser one is left', () => {
  const report = reportOf(
    advisory('GHSA-a', 'high'),
    advisory('GHSA-b', 'moderate'),
    advisory('GHSA-c', 'critical'),
  )
  expect(idsIn(report)).toEqual(['GHSA-a', 'GHSA-c'])
})

test('one that is answered is left', () => {
  const report = reportOf(advisory('GHSA-a', 'high'), advisory('GHSA-c', 'critical'))
  expect(idsIn(report, { 'GHSA-a': 'Nobody can reach it.' })).toEqual(['GHSA-c'])
})

test('a report that finds nothing has none', () => {
  expect(idsIn({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} })).toEqual([])
})

test.each([
  ['a refusal', { message: '405 Method Not Allowed', statusCode: 405 }],
  ['an error of npm’s', { error: { code: 'ENOTFOUND', summary: '', detail: '' } }],
  ['nothing', undefined],
])('%s is no report', (_, json) => {
  expect(unansweredIn(json)).toBeUndefined()
})
