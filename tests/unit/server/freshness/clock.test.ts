import { expect, test } from 'vitest'
import { dayMs } from '#lib/dates/oslo.ts'
import { openDatabase } from '#server/database.ts'
import { nextTransition, tick } from '#server/freshness/clock.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { queueIn } from '#server/freshness/queue.ts'
import { changeOf, summaryOf } from './support.ts'

const minute = 60_000
const noon = Date.parse('2026-11-22T12:00:00Z')
const at = (minutes: number): string => new Date(noon + minutes * minute).toISOString()

/** A clock over a ledger with some summaries, which runs for the first time at noon. */
function clockOver(...summaries: ReturnType<typeof summaryOf>[]) {
  const database = openDatabase(':memory:')
  const [ledger, queue] = [ledgerIn(database), queueIn(database)]
  for (const summary of summaries) ledger.take(summary.id, summary, 0)
  let written: number | undefined
  const passed = {
    get: () => written,
    set: (to: number) => {
      written = to
    },
  }
  const look = (minutes: number) =>
    tick({ ledger, queue, now: () => new Date(noon + minutes * minute), passed })
  const waiting = () => queue.due(noon + 1e9, 100).map(({ change, tags }) => ({ id: change.id, tags }))
  expect(look(0)).toBe(0)
  return { ledger, queue, look, waiting }
}

test('a document whose transition passes is taken in, with all that time can change of it', () => {
  const { look, waiting } = clockOver(summaryOf('a', { slug: 'a', publishedAt: at(0.5) }))
  expect(look(0.4)).toBe(0)
  expect(look(0.5)).toBe(1)
  expect(waiting().map(({ id }) => id)).toEqual(['a'])
  expect(waiting()[0]?.tags).toEqual(expect.arrayContaining(['document:a', 'card:a', 'slug:a', 'list:all']))
})

test('nothing is expected of the Content Lake when time alone has changed something', () => {
  const { look, queue } = clockOver(summaryOf('a', { publishedAt: at(1) }))
  look(1)
  expect(queue.due(noon, 1)[0]?.change).toMatchObject({
    cause: 'clock',
    deleted: false,
    revision: undefined,
  })
})

test('a moment is told of once', () => {
  const { look } = clockOver(summaryOf('a', { publishedAt: at(1) }))
  expect([look(1), look(1), look(2), look(30)]).toEqual([1, 0, 0, 0])
})

test('what passed while the site was down is found at its first look', () => {
  const { look, waiting } = clockOver(
    summaryOf('began', { type: 'event', startsAt: at(60), endsAt: at(6000) }),
    summaryOf('ended', { type: 'event', startsAt: at(-60), endsAt: at(120) }),
    summaryOf('later', { type: 'event', startsAt: at(600) }),
  )
  expect(look(180)).toBe(2)
  expect(waiting().map(({ id }) => id)).toEqual(['began', 'ended'])
})

test('what is published at once has no moment to wait for', () => {
  const { look } = clockOver(summaryOf('a', { publishedAt: at(-1) }))
  expect(look(30)).toBe(0)
})

test('a change that waits for the same document is kept, and what time changed is invalidated with it', () => {
  const { look, queue } = clockOver(summaryOf('a', { slug: 'a', publishedAt: at(1) }))
  queue.add(changeOf('a', { revision: 'r2', updatedAt: at(0) }), { keys: ['key 1'] }, noon)
  look(1)
  const [waiting, ...others] = queue.due(noon, 9)
  expect(others).toEqual([])
  expect(waiting).toMatchObject({ change: { cause: 'webhook', revision: 'r2' }, keys: ['key 1'] })
  expect(waiting?.tags).toContain('list:all')
})

test('the next transition is the first of all after an instant', () => {
  const { ledger } = clockOver(
    summaryOf('a', { publishedAt: at(5) }),
    summaryOf('b', { publishedAt: at(2), expiresAt: at(9) }),
  )
  expect(nextTransition(ledger, noon)).toBe(noon + 2 * minute)
  expect(nextTransition(ledger, noon + 5 * minute)).toBe(noon + 9 * minute)
  // Their pages tell the hour of the day and of the day before.
  const midnight = Date.parse('2026-11-23T00:00+01:00')
  expect(nextTransition(ledger, noon + 10 * minute)).toBe(midnight)
  expect(nextTransition(ledger, midnight)).toBe(midnight + dayMs)
  expect(nextTransition(ledger, midnight + dayMs)).toBeUndefined()
})

test('a clock that was ahead and has been set right sees its transitions again', () => {
  const { look, ledger } = clockOver()
  look(600)
  look(602)
  look(2)
  ledger.take('a', summaryOf('a', { publishedAt: at(5) }), noon + 2 * minute)
  expect([look(4), look(5)]).toEqual([0, 1])
})
