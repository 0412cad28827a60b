import { expect, test } from 'vitest'
import { addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { openDatabase } from '#server/database.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { mayExist } from '#server/freshness/mayExist.ts'
import { summaryOf } from './support.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const ledger = ledgerIn(openDatabase(':memory:'))
ledger.take('e1', summaryOf('e1', { type: 'event', slug: 'eit-moete' }), 0)
const mayBeAt = (path: string) => mayExist(ledger, addressKind(path), path, now)

test('a query is part of an address where a redirect has just that, and of no other', () => {
  ledger.take('r1', summaryOf('r1', { type: 'redirect', from: '/Default.aspx?id=5' }), 0)
  expect(mayBeAt('/Default.aspx?id=5')).toBe(true)
  expect(mayBeAt('/Default.aspx?id=6')).toBe(false)
  expect(mayBeAt('/Default.aspx')).toBe(false)
  expect(mayBeAt('/aktuelt?id=5')).toBe(false)
})

test('nothing is known of queries before anything is known', () => {
  const empty = ledgerIn(openDatabase(':memory:'))
  expect(mayExist(empty, addressKind('/aktuelt'), '/aktuelt', now)).toBe(true)
  expect(mayExist(empty, undefined, '/aktuelt?utm_source=x', now)).toBe(false)
})

test('there may be a calendar file where the slug is that of a document, and nowhere else', () => {
  expect(mayBeAt(addressOf.document('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.calendar('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.document('funne-paa'))).toBe(false)
  expect(mayBeAt(addressOf.calendar('funne-paa'))).toBe(false)
})

test('there may be a redirect at the old address of a calendar file', () => {
  const old = addressOf.calendar('gamalt-moete')
  expect(mayBeAt(old)).toBe(false)
  ledger.take('r2', summaryOf('r2', { type: 'redirect', from: old }), 0)
  expect(mayBeAt(old)).toBe(true)
})

test('where a topic has moved, its numbered pages may lead on too', () => {
  const at = decodePath(addressOf.topic('gamalt-årsmøte', 2))
  expect(mayExist(ledger, addressKind(at), at, now)).toBe(false)
  ledger.take('r3', summaryOf('r3', { type: 'redirect', from: '/aktuelt/emne/gamalt-årsmøte' }), 0)
  expect(mayExist(ledger, addressKind(at), at, now)).toBe(true)
})

test('there is nothing where a document waits for its time, until the very instant', () => {
  const publishedAt = '2026-11-23T06:00:00+01:00'
  ledger.take('b1', summaryOf('b1', { slug: 'budsjett-2027', publishedAt: '2027-01-02T06:00:00+01:00' }), now)
  ledger.take('s1', summaryOf('s1', { type: 'event', slug: 'sperra', publishedAt }), now)
  const at = Date.parse(publishedAt)
  for (const path of [addressOf.document('sperra'), addressOf.calendar('sperra')]) {
    const mayBe = (when: number) => mayExist(ledger, addressKind(path), path, when)
    expect([path, mayBe(now), mayBe(at - 1), mayBe(at)]).toEqual([path, false, false, true])
  }
  expect(mayBeAt(addressOf.year(2027, 1))).toBe(false)
  expect(mayBeAt(addressOf.year(2026, 1))).toBe(true)
})

test('there is nothing where a document has no title, and there may be where its time cannot be read', () => {
  ledger.take('u1', summaryOf('u1', { slug: 'utan-tittel', listable: false }), now)
  ledger.take('u2', summaryOf('u2', { slug: 'utan-tid', publishedAt: undefined }), now)
  expect(mayBeAt(addressOf.document('utan-tittel'))).toBe(false)
  expect(mayBeAt(addressOf.document('utan-tid'))).toBe(true)
})

test('one that waits does not hide another of the same slug that is out', () => {
  ledger.take('d1', summaryOf('d1', { slug: 'delt' }), now)
  ledger.take('d2', summaryOf('d2', { slug: 'delt', publishedAt: '2027-06-01T10:00:00Z' }), now)
  expect(mayBeAt(addressOf.document('delt'))).toBe(true)
  ledger.take('d1', undefined, now)
  expect(mayBeAt(addressOf.document('delt'))).toBe(false)
})
