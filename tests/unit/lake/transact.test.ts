import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLake } from '#lake/lake.ts'
import { compileMutations } from '#lake/transaction/mutations.ts'
import { refusal, settings, testLake } from './support.ts'

test('one request is one transaction: a failing mutation undoes those before it', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'taken', _type: 'a' } }])
  const { status, type } = refusal(() =>
    lake.mutate(
      [{ create: { _id: 'new', _type: 'a' } }, { create: { _id: 'taken', _type: 'a' } }],
      'failing',
    ),
  )
  expect({ status, type }).toEqual({ status: 409, type: 'documentAlreadyExistsError' })
  expect(lake.store.get('new')).toBeUndefined()
  expect(lake.store.transaction('failing')).toBeUndefined()
  expect(lake.published).toHaveLength(1)
})

test('every document of a transaction has its id as revision and its time as _updatedAt', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a' } }, { create: { _id: 'y', _type: 'a' } }], 'one')
  const { timestamp } = lake.mutate([{ patch: { id: 'x', set: { n: 1 } } }, { delete: { id: 'y' } }], 'two')
  expect(lake.store.get('x')).toMatchObject({ _rev: 'two', _updatedAt: timestamp, n: 1 })
  expect(lake.store.get('x')?._createdAt).not.toBe(timestamp)
  expect(lake.store.get('y')).toBeUndefined()
})

test('a transaction id that was used before is answered, but not applied again', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a', n: 0 } }])
  const first = lake.mutate([{ patch: { id: 'x', inc: { n: 1 } } }], 'retried')
  const second = lake.mutate([{ patch: { id: 'x', inc: { n: 1 } } }], 'retried')
  expect(lake.store.get('x')?.n).toBe(1)
  expect(second).toEqual(first)
  expect(lake.published).toHaveLength(2)
})

test('a dry run refuses what would be refused, and writes nothing', () => {
  const lake = testLake()
  const run = (mutations: unknown[]) =>
    lake.transact({ kind: 'mutation', identity: 'test', dryRun: true, ...compileMutations({ mutations }) })
  expect(run([{ create: { _id: 'x', _type: 'a' } }]).written).toBe(false)
  expect(lake.store.get('x')).toBeUndefined()
  expect(lake.published).toHaveLength(0)
  expect(refusal(() => run([{ patch: { id: 'x', set: { n: 1 } } }])).type).toBe('documentNotFoundError')
})

test('a hook that fails undoes the content it was called for', () => {
  const lake = testLake()
  lake.store.database.exec('CREATE TABLE queue (id TEXT)')
  lake.beforeCommit(({ changes }, database) => {
    database.prepare('INSERT INTO queue VALUES (?)').run(String(changes[0]?.id))
    if (changes[0]?.id === 'bad') throw new Error('queue full')
  })
  lake.mutate([{ create: { _id: 'good', _type: 'a' } }])
  expect(() => lake.mutate([{ create: { _id: 'bad', _type: 'a' } }])).toThrow('queue full')
  expect(lake.store.get('bad')).toBeUndefined()
  expect(lake.store.database.prepare('SELECT id FROM queue').all()).toEqual([{ id: 'good' }])
})

test('content and log survive a restart, and two lakes cannot share a directory', () => {
  const directory = mkdtempSync(join(tmpdir(), 'lake-test-'))
  const open = () => openLake({ ...settings, directory }, { now: () => new Date(0), report: () => {} })
  const { steps } = compileMutations({ mutations: [{ create: { _id: 'x', _type: 'a', title: 'Båt' } }] })
  const first = open()
  first.transact({ kind: 'mutation', steps, identity: 'test', transactionId: 'one' })
  expect(open).toThrow(/Another lake is using .*lake\.sqlite: stop it first/)
  first.close()

  const second = open()
  expect(second.store.get('x')).toMatchObject({ title: 'Båt', _rev: 'one' })
  expect(second.transact({ kind: 'mutation', steps, identity: 'test', transactionId: 'one' }).written).toBe(
    false,
  )
  second.close()
})

test('a subscriber that fails is reported, and the others are still told', () => {
  const reports: string[] = []
  const lake = openLake(settings, { now: () => new Date(0), report: (message) => reports.push(message) })
  const told: string[] = []
  lake.subscribe(() => {
    throw new Error('broken')
  })
  lake.subscribe(({ transactionId }) => told.push(transactionId))
  const { steps } = compileMutations({ mutations: [{ create: { _type: 'a' } }] })
  lake.transact({ kind: 'mutation', steps, identity: 'test', transactionId: 'one' })
  lake.close()
  expect(told).toEqual(['one'])
  expect(reports).toHaveLength(1)
})
