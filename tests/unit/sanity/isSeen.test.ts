import { expect, test } from 'vitest'
import { isSeen } from '#sanity/isSeen.ts'
import { alertOf } from '../alerts/alertOf.ts'
import { summaryOf } from '../server/freshness/support.ts'

const publishedAt = '2026-11-22T12:00:00Z'
const now = Date.parse(publishedAt)

const alertAt = (times: { from: string; to: string | undefined }) =>
  summaryOf('a', { type: 'alert', alert: { value: alertOf('a', times), dropped: [] } })

test.each([
  ['an article whose time has come', summaryOf('a', { publishedAt }), true],
  ['one a millisecond before', summaryOf('a', { publishedAt: '2026-11-22T12:00:00.001Z' }), false],
  ['one without a time', summaryOf('a', { publishedAt: undefined }), false],
  ['one without a title', summaryOf('a', { publishedAt, listable: false }), false],
  ['an event a day before', summaryOf('a', { type: 'event', publishedAt: '2026-11-23T12:00:00Z' }), false],
  [
    'a person, who waits for no time',
    summaryOf('a', { type: 'person', publishedAt: undefined, listable: false }),
    true,
  ],
  ['an alert in force', alertAt({ from: publishedAt, to: undefined }), true],
  ['one that waits for its time', alertAt({ from: '2026-11-22T12:00:00.001Z', to: undefined }), false],
  ['one that is over', alertAt({ from: '2026-11-22T11:00:00Z', to: publishedAt }), false],
  [
    'one that cannot be shown',
    summaryOf('a', { type: 'alert', alert: { value: undefined, dropped: [] } }),
    false,
  ],
])('whether readers may know of %s', (_, summary, expected) => {
  expect(isSeen(summary, now)).toBe(expected)
})
