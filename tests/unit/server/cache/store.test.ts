import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pageStoreIn, type StoreLimits } from '#server/cache/store.ts'
import { openDatabase } from '#server/database.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'
import { pageOf } from '../support.ts'

const testStore = (limits: Partial<StoreLimits> = {}) => {
  const database = openDatabase(':memory:', soon)
  const all = { memoryBytes: 1_000_000, pages: 100, ...limits }
  return { database, store: pageStoreIn(database, all), reopened: () => pageStoreIn(database, all) }
}

const full = pageOf('Hei, Ærfugl', {
  status: 308,
  headers: { 'content-type': 'text/html', location: '/aktuelt/ny' },
  tags: ['list:all', 'card:a'],
  revisions: new Map([['a', 'r1']]),
  generation: 7,
})

test('a page is given as it was put, at once and after a restart', async () => {
  const { store, reopened } = testStore()
  store.put('/', full)
  expect(store.get('/')).toEqual(full)
  await store.settled()
  expect(reopened().get('/')).toEqual(full)
})

test('what was put last is what is kept', async () => {
  const { store, reopened } = testStore()
  for (const text of ['one', 'two', 'three']) store.put('/', pageOf(text))
  await store.settled()
  expect(String(reopened().get('/')?.body)).toBe('three')
  expect(reopened().size()).toBe(1)
})

test('addresses are found by their tags, also after a restart', async () => {
  const { store, reopened } = testStore()
  store.put('/', full)
  store.put('/aktuelt', pageOf('list', { tags: ['list:all'] }))
  await store.settled()
  for (const each of [store, reopened()]) {
    expect(each.addressesUnder(['card:a'])).toEqual(['/'])
    expect(each.addressesUnder(['list:all']).toSorted()).toEqual(['/', '/aktuelt'])
  }
})

test('what is forgotten is forgotten after a restart too', async () => {
  const { store, reopened } = testStore()
  store.put('/', full)
  await store.settled()
  store.forgetAll()
  expect([store.get('/'), store.size(), store.addressesUnder(['card:a'])]).toEqual([undefined, 0, []])
  expect(reopened().get('/')).toBeUndefined()
})

describe('what is kept is bounded', () => {
  test('on disk: the oldest pages go, and with them what is known of them', async () => {
    const { store, reopened } = testStore({ pages: 3 })
    for (let i = 1; i <= 10; i++) store.put(`/${i}`, pageOf(`${i}`, { tags: ['list:all'] }))
    await store.settled()
    for (const each of [store, reopened()]) {
      expect(each.size()).toBe(3)
      expect(each.addressesUnder(['list:all']).toSorted()).toEqual(['/10', '/8', '/9'])
      expect([each.get('/1'), String(each.get('/10')?.body)]).toEqual([undefined, '10'])
    }
  })

  test('on disk: a page that was made anew is not the oldest', async () => {
    const { store } = testStore({ pages: 2 })
    for (const address of ['/a', '/b', '/a', '/c']) store.put(address, pageOf(address))
    await store.settled()
    expect([store.get('/a') !== undefined, store.get('/b')]).toEqual([true, undefined])
  })

  test('in memory: what does not fit is read from disk', async () => {
    const { store, database } = testStore({ memoryBytes: 5_000 })
    const pages = Array.from({ length: 10 }, () => pageOf(randomBytes(1_000).toString('hex')))
    for (const [i, page] of pages.entries()) store.put(`/${i}`, page)
    await store.settled()
    expect(pages.map((_, i) => store.get(`/${i}`)?.etag)).toEqual(pages.map(({ etag }) => etag))
    database.read((file) => file.exec('DELETE FROM pages'))
    expect(pages.filter((_, i) => store.get(`/${i}`)).length).toBeLessThan(4)
  })
})

test.each([
  ['body', new Uint8Array([1, 2, 3])],
  ['tags', 'not json'],
  ['revisions', '{"a":1}'],
])('a page whose %s cannot be read is none, and can be put again', async (column, value) => {
  const { store, database, reopened } = testStore()
  store.put('/', full)
  store.put('/aktuelt', pageOf('list'))
  await store.settled()
  database.read((file) => file.prepare(`UPDATE pages SET ${column} = ? WHERE address = '/'`).run(value))
  const after = reopened()
  expect(after.get('/')).toBeUndefined()
  expect(String(after.get('/aktuelt')?.body)).toBe('list')
  after.put('/', full)
  await after.settled()
  expect(reopened().get('/')).toEqual(full)
})

describe('while the disk refuses', () => {
  test('a page is kept in memory, and on disk when it takes writes again', async () => {
    const { store, database, reopened } = testStore()
    refuseWrites(database)
    store.put('/', full)
    await store.settled()
    expect(store.get('/')).toEqual(full)
    expect(reopened().get('/')).toBeUndefined()
    await takeWrites(database)
    await store.settled()
    expect(reopened().get('/')).toEqual(full)
  })

  test('what is to be forgotten is shown by nobody, though it is on disk until that takes writes again', async () => {
    const { store, database, reopened } = testStore({ memoryBytes: 1 })
    store.put('/', full)
    await store.settled()
    refuseWrites(database)
    store.forgetAll()
    expect(store.get('/')).toBeUndefined()
    await takeWrites(database)
    expect(reopened().size()).toBe(0)
  })
})

test('a page that the file can no longer give is made anew', () => {
  const { database, store } = testStore()
  // Makes reads throw, like those of a damaged or deleted file.
  database.read((file) => file.exec('DROP TABLE pages'))
  expect(store.get('/')).toBeUndefined()
})
