import { expect, test } from 'vitest'
import { addressKind, addressOf } from '#lib/addresses.ts'
import { ledgerIn } from '#sanity/freshness/ledger.ts'
import { mayExist } from '#sanity/freshness/mayExist.ts'
import { openDatabase } from '#server/database.ts'
import { rowOf } from './support.ts'

const ledger = ledgerIn(openDatabase(':memory:'))
ledger.take('e1', rowOf('e1', { type: 'event', slug: 'eit-moete' }))
const mayBeAt = (path: string) => mayExist(ledger, addressKind(path), path)

test('there may be a calendar file where the slug is that of a document, and nowhere else', () => {
  expect(mayBeAt(addressOf.document('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.calendar('eit-moete'))).toBe(true)
  expect(mayBeAt(addressOf.document('funne-paa'))).toBe(false)
  expect(mayBeAt(addressOf.calendar('funne-paa'))).toBe(false)
})
