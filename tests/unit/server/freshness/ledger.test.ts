import { describe, expect, test, vi } from 'vitest'
import { log } from '#lib/log.ts'
import { openDatabase } from '#server/database.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'
import { summaryOf } from './support.ts'

const since = new Date('2026-11-22T12:00:02Z')
const now = since.getTime()
const later = new Date('2026-11-22T13:00:00Z')

const testLedger = () => {
  const database = openDatabase(':memory:', soon)
  return { database, ledger: ledgerIn(database) }
}

test('a document is shown since it was settled, and not before', () => {
  const { ledger } = testLedger()
  ledger.take('a', summaryOf('a'), 0)
  expect(ledger.get('a')?.shown).toBeUndefined()
  ledger.settle(['a'], since)
  expect(ledger.get('a')?.shown).toEqual({ revision: 'r1', since: since.toISOString() })
})

test('a revision that is settled again has been shown since the first time', () => {
  const { ledger } = testLedger()
  ledger.take('a', summaryOf('a'), 0)
  ledger.settle(['a'], since)
  ledger.settle(['a'], later)
  expect(ledger.get('a')?.shown?.since).toBe(since.toISOString())
})

test('until a new revision is settled, the old one is what is shown', () => {
  const { ledger } = testLedger()
  ledger.take('a', summaryOf('a'), 0)
  ledger.settle(['a'], since)
  ledger.take('a', summaryOf('a', { revision: 'r2' }), 0)
  expect(ledger.get('a')).toMatchObject({ summary: { revision: 'r2' }, shown: { revision: 'r1' } })
  ledger.settle(['a'], later)
  expect(ledger.get('a')?.shown).toEqual({ revision: 'r2', since: later.toISOString() })
})

test('a restart knows what was settled, and forgets what was taken in alone: its pages may not have been invalidated', () => {
  const { database, ledger } = testLedger()
  for (const id of ['a', 'b']) ledger.take(id, summaryOf(id), 0)
  ledger.settle(['a'], since)
  ledger.take('a', summaryOf('a', { revision: 'r2' }), 0)
  const reopened = ledgerIn(database)
  expect(reopened.get('a')).toMatchObject({ summary: { revision: 'r1' }, shown: { revision: 'r1' } })
  expect(reopened.get('b')).toBeUndefined()
})

test('a deletion that was not settled is unknown after a restart, and one that was settled is final', () => {
  const { database, ledger } = testLedger()
  ledger.take('a', summaryOf('a'), 0)
  ledger.settle(['a'], since)
  ledger.take('a', undefined, 0)
  expect(ledgerIn(database).get('a')).toBeDefined()
  ledger.settle(['a'], later)
  expect(ledgerIn(database).size()).toBe(0)
})

test('a name is known while any document answers to it', () => {
  const { ledger } = testLedger()
  ledger.take('a', summaryOf('a', { slug: 'ei-sak' }), 0)
  ledger.take('b', summaryOf('b', { slug: 'ei-sak' }), 0)
  ledger.take('a', summaryOf('a', { slug: 'ny' }), 0)
  expect(ledger.hasName('document', 'ei-sak', now)).toBe(true)
  expect(ledger.hasName('document', 'ny', now)).toBe(true)
  ledger.take('b', undefined, 0)
  expect(ledger.hasName('document', 'ei-sak', now)).toBe(false)
})

test('names of one kind are no names of another', () => {
  const { ledger } = testLedger()
  ledger.take('t', summaryOf('t', { type: 'topic', slug: 'skule', publishedAt: undefined }), 0)
  ledger.take('r', summaryOf('r', { type: 'redirect', slug: undefined, from: '/gamal/sti' }), 0)
  expect([ledger.hasName('topic', 'skule', now), ledger.hasName('document', 'skule', now)]).toEqual([
    true,
    false,
  ])
  expect([ledger.hasName('redirect', '/gamal/sti', now), ledger.hasName('year', '2026', now)]).toEqual([
    true,
    false,
  ])
})

test('a year is known by when it is in Oslo', () => {
  const { ledger } = testLedger()
  ledger.take('a', summaryOf('a', { publishedAt: '2025-12-31T23:30:00Z' }), 0)
  expect([ledger.hasName('year', '2026', now), ledger.hasName('year', '2025', now)]).toEqual([true, false])
})

test('a disk that refuses keeps nothing from being settled, and is told of all of it when it takes writes again', async () => {
  const { database, ledger } = testLedger()
  for (const id of ['a', 'gone']) ledger.take(id, summaryOf(id), 0)
  ledger.settle(['a', 'gone'], since)
  refuseWrites(database)
  ledger.take('a', summaryOf('a', { revision: 'r2' }), 0)
  ledger.take('gone', undefined, 0)
  ledger.settle(['a', 'gone'], later)
  expect(ledger.get('a')?.shown?.revision).toBe('r2')
  expect(ledgerIn(database).get('a')?.shown?.revision).toBe('r1')
  await takeWrites(database)
  expect(ledgerIn(database).get('a')?.shown).toEqual({ revision: 'r2', since: later.toISOString() })
  expect(ledgerIn(database).get('gone')).toBeUndefined()
})

describe('a summary that this version cannot read', () => {
  const unreadable: [string, string][] = [
    ['no JSON', '{'],
    ['another shape', '{"row":{"id":"a"},"shown":{"revision":"r1","since":"2026-11-22T12:00:02.000Z"}}'],
    ['nothing', 'null'],
    ['a list', '[]'],
    [
      'a type to come',
      JSON.stringify({
        summary: { ...summaryOf('a'), type: 'pollquestion' },
        shown: { revision: 'r1', since: since.toISOString() },
      }),
    ],
    [
      'a time that is none',
      JSON.stringify({
        summary: { ...summaryOf('a'), publishedAt: 'i går' },
        shown: { revision: 'r1', since: since.toISOString() },
      }),
    ],
  ]

  test.each(unreadable)(
    '(%s) has the ledger begun anew, for what it lacks it would call nothing',
    (_, text) => {
      const { database, ledger } = testLedger()
      for (const id of ['a', 'b']) ledger.take(id, summaryOf(id), 0)
      ledger.settle(['a', 'b'], since)
      database.read((file) => file.prepare("UPDATE ledger SET entry = ? WHERE id = 'a'").run(text))
      const reopened = ledgerIn(database)
      expect(reopened.size()).toBe(0)
      reopened.take('c', summaryOf('c'), 0)
      reopened.settle(['c'], later)
      expect([...ledgerIn(database).ids()]).toEqual(['c'])
    },
  )

  test('is not one that has fields of a later version: those are left out', () => {
    const { database, ledger } = testLedger()
    ledger.take('a', summaryOf('a'), 0)
    ledger.settle(['a'], since)
    const more = JSON.stringify({
      summary: { ...summaryOf('a'), series: 's' },
      shown: { revision: 'r1', since: since.toISOString(), by: 'me' },
    })
    database.read((file) => file.prepare('UPDATE ledger SET entry = ?').run(more))
    expect(ledgerIn(database).get('a')?.summary).toEqual(summaryOf('a'))
  })
})

test('a transition that is new and past is done with; one that has not been dealt with stays', () => {
  const { ledger } = testLedger()
  const publishedAt = '2026-11-22T12:00:00Z'
  const at = Date.parse(publishedAt)
  const midnights = ['2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z'].map((midnight) => Date.parse(midnight))
  ledger.take('new', summaryOf('new', { publishedAt }), at + 1)
  expect(ledger.get('new')?.transitions).toEqual(midnights)
  ledger.take('old', summaryOf('old', { publishedAt }), at - 1)
  ledger.take('old', summaryOf('old', { publishedAt, revision: 'r2' }), at + 1)
  expect(ledger.get('old')?.transitions).toEqual([at, ...midnights])
})

describe('an event whose calendar sequence did not rise', () => {
  const at = (hash: string, sequence: number, more = {}) =>
    summaryOf('a', { type: 'event', revision: `${hash}${sequence}`, calendar: { hash, sequence }, ...more })
  const becoming = (...summaries: ReturnType<typeof summaryOf>[]) => {
    const { database, ledger } = testLedger()
    const warn = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
    for (const summary of summaries) {
      ledger.take('a', summary, now)
      ledger.settle(['a'], since)
    }
    const warnings = warn.mock.calls.map(([told]) => told)
    warn.mockRestore()
    return { database, warnings, behind: ledger.get('a')?.calendarBehind }
  }

  test('is behind, and logged once with its id, however often it changes', () => {
    const { behind, warnings } = becoming(at('x', 1), at('y', 1), at('z', 1), at('z', 1))
    expect([behind, warnings]).toEqual([true, [{ documentId: 'a' }]])
  })

  test('stays behind over a restart, and until the sequence rises, not when the change is undone', () => {
    const { database, behind } = becoming(at('x', 1), at('y', 1), at('x', 1))
    expect(behind).toBe(true)
    const reopened = ledgerIn(database)
    expect(reopened.get('a')?.calendarBehind).toBe(true)
    reopened.take('a', at('x', 2), now)
    expect(reopened.get('a')?.calendarBehind).toBe(false)
  })

  test.each([
    ['the sequence rose with it', [at('x', 1), at('y', 2)]],
    ['nothing that calendars know changed', [at('x', 1), at('x', 1, { revision: 'r9' })]],
    ['it is new', [at('x', 1)]],
    ['readers did not see it', [at('x', 1, { publishedAt: '2027-01-01T00:00:00Z' }), at('y', 1)]],
    ['what was before is not known', [summaryOf('a', { type: 'event' }), at('y', 1)]],
    ['it is an article', [summaryOf('a'), summaryOf('a', { revision: 'r2' })]],
  ])('is not behind when %s', (_, summaries) => {
    expect(becoming(...summaries)).toMatchObject({ behind: false, warnings: [] })
  })

  test('is not behind when its sequence falls with nothing else, and is when it falls with a change', () => {
    expect(becoming(at('x', 2), at('x', 1)).behind).toBe(false)
    expect(becoming(at('x', 2), at('y', 1)).behind).toBe(true)
  })
})

describe('alerts', () => {
  const alert = {
    _id: 'varsel',
    title: 'Kok drikkevatnet',
    text: '',
    link: undefined,
    level: 'emergency' as const,
    from: '2026-11-22T12:00:00+01:00',
    to: undefined,
  }
  const summaryOfAlert = (id: string, more: Partial<typeof alert> = {}) =>
    summaryOf(id, {
      type: 'alert',
      slug: undefined,
      kind: undefined,
      alert: { value: { ...alert, _id: id, ...more }, dropped: [] },
    })

  test('are known from when they are taken in until they are gone, and are the same list meanwhile', () => {
    const { ledger } = testLedger()
    ledger.take('varsel', summaryOfAlert('varsel'), 0)
    const known = ledger.alerts()
    expect(known).toEqual([alert])
    ledger.take('a', summaryOf('a'), 0)
    expect(ledger.alerts()).toBe(known)
    ledger.take('varsel', summaryOfAlert('varsel', { title: 'Faren er over' }), 0)
    expect(ledger.alerts().map(({ title }) => title)).toEqual(['Faren er over'])
    ledger.take('varsel', undefined, 0)
    expect(ledger.alerts()).toEqual([])
  })

  test('are known by the next process, and one that cannot be shown is in none', () => {
    const { database, ledger } = testLedger()
    ledger.take('varsel', summaryOfAlert('varsel'), 0)
    const broken = summaryOf('feil', { type: 'alert', alert: { value: undefined, dropped: [] } })
    ledger.take('feil', broken, 0)
    ledger.settle(['varsel', 'feil'], since)
    const reopened = ledgerIn(database)
    expect([reopened.size(), reopened.alerts()]).toEqual([2, [alert]])
  })

  test('what of one is left out is logged once for each revision', () => {
    const warned = vi.spyOn(log, 'warn').mockImplementation(() => undefined)
    const { ledger } = testLedger()
    const dropped = [{ path: 'link', reason: 'is no address for a link' }]
    const summary = summaryOf('varsel', { type: 'alert', alert: { value: alert, dropped } })
    ledger.take('varsel', summary, 0)
    ledger.take('varsel', summary, 0)
    expect(warned.mock.calls).toEqual([
      [{ documentId: 'varsel', path: 'link', reason: 'is no address for a link' }, 'left out at the border'],
    ])
    warned.mockRestore()
  })
})
