import { expect, test } from 'vitest'
import { addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { ledgerIn } from '#sanity/freshness/ledger.ts'
import { mayExist } from '#sanity/freshness/mayExist.ts'
import { openDatabase } from '#server/database.ts'
import { rowOf } from './support.ts'

const ledger = ledgerIn(openDatabase(':memory:'))
ledger.take('e1', rowOf('e1', { type: 'event', slug: 'eit-moete' }), 0)
const mayBeAt = (path: string) => mayExist(ledger, addressKind(path), path)

test('a query is part of an address where a redirect has just that, and of no other', () => {
  ledger.take('r1', rowOf('r1', { type: 'redirect', from: '/Default.aspx?id=5' }), 0)
  expect(mayBeAt('/Default.aspx?id=5')).toBe(true)
  expect(mayBeAt('/Default.aspx?id=6')).toBe(false)
  expect(mayBeAt('/Default.aspx')).toBe(false)
  expect(mayBeAt('/aktuelt?id=5')).toBe(false)
})

test('nothing is known of queries before anything is known', () => {
  const empty = ledgerIn(openDatabase(':memory:'))
  expect(mayExist(empty, addressKind('/aktuelt'), '/aktuelt')).toBe(true)
  expect(mayExist(empty, undefined, '/aktuelt?utm_source=x')).toBe(false)
})

test('there may be a calendar file where the slug is that of a document, and nowhere else', () => {
  expect(mayBeAt(addressOf.document('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.calendar('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.document('funne-paa'))).toBe(false)
  expect(mayBeAt(addressOf.calendar('funne-paa'))).toBe(false)
})
