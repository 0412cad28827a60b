import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { log } from '#lib/log.ts'
import { factsIn } from '#server/cache/facts.ts'
import { openDatabase } from '#server/database.ts'
import { refuseWrites, soon } from '#tests/support/refusingDisk.ts'
import { smallDisk } from '#tests/support/smallDisk.ts'

/** The path of a file that does not exist yet, in a new folder. */
function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktuelt-database-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'cache', 'pages.sqlite')
}

test('a fact is known after a restart, and its latest value is the one that counts', () => {
  const path = freshPath()
  const database = openDatabase(path)
  const facts = factsIn(database)
  expect(facts.get('build')).toBeUndefined()
  facts.set('build', 'one')
  facts.set('build', 'two')
  database.close()
  expect(factsIn(openDatabase(path)).get('build')).toBe('two')
})

test('what a killed process wrote is there: nothing needs to be closed', () => {
  const path = freshPath()
  factsIn(openDatabase(path)).set('build', 'one')
  expect(factsIn(openDatabase(path)).get('build')).toBe('one')
})

test('a file that is no database is begun anew', () => {
  const path = freshPath()
  openDatabase(path).close()
  writeFileSync(path, 'not a database, and longer than its header of one hundred bytes would be'.repeat(9))
  const facts = factsIn(openDatabase(path))
  expect(facts.get('build')).toBeUndefined()
  facts.set('build', 'one')
  expect(factsIn(openDatabase(path)).get('build')).toBe('one')
})

test('a file that is damaged further in is begun anew', () => {
  const path = freshPath()
  const database = openDatabase(path)
  const facts = factsIn(database)
  for (let i = 0; i < 200; i++) facts.set(`fact ${i}`, 'x'.repeat(1_000))
  database.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, bytes.length >> 2, bytes.length - 4096)
  writeFileSync(path, bytes)
  expect(factsIn(openDatabase(path)).get('fact 1')).toBeUndefined()
})

test('a file whose tables another version made in another way is begun anew', () => {
  const path = freshPath()
  const database = openDatabase(path)
  factsIn(database).set('build', 'one')
  database.read((file) => file.exec('ALTER TABLE pages ADD COLUMN encoding TEXT'))
  database.close()
  const opened = openDatabase(path)
  expect(factsIn(opened).get('build')).toBeUndefined()
  expect(opened.state().writable).toBe(true)
})

test('a table more than this version knows is left alone', () => {
  const path = freshPath()
  const database = openDatabase(path)
  factsIn(database).set('build', 'one')
  database.read((file) => file.exec('CREATE TABLE plans (id TEXT)'))
  database.close()
  expect(factsIn(openDatabase(path)).get('build')).toBe('one')
})

describe('a disk that refuses', () => {
  /** Ways in which a path can be unusable; `mend` makes it usable. */
  const ways: [string, (path: string) => { mend: () => void }][] = [
    [
      'a file stands where the folder is to be',
      (path) => {
        writeFileSync(dirname(path), '')
        return { mend: () => rmSync(dirname(path)) }
      },
    ],
    [
      'a folder stands where the file is to be',
      (path) => {
        mkdirSync(path, { recursive: true })
        return { mend: () => rmdirSync(path) }
      },
    ],
  ]

  test.each(ways)(
    'at the start is done without, and taken into use when it can be: %s',
    async (_, prevent) => {
      const path = freshPath()
      const { mend } = prevent(path)
      const database = openDatabase(path, soon)
      const facts = factsIn(database)
      facts.set('build', 'one')
      expect([facts.get('build'), database.state().writable]).toEqual(['one', false])
      expect(database.state().since).toBeInstanceOf(Date)
      mend()
      await expect.poll(() => database.state()).toEqual({ writable: true, since: undefined })
      expect(factsIn(openDatabase(path)).get('build')).toBe('one')
    },
  )

  test('at the start, with what was kept: it is read, and what is written waits', async () => {
    const path = freshPath()
    factsIn(openDatabase(path)).set('build', 'one')
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const database = openDatabase(path, soon)
    const facts = factsIn(database)
    expect([facts.get('build'), database.state().writable]).toEqual(['one', false])
    facts.set('build', 'two')
    other.exec('COMMIT')
    await expect.poll(() => database.state().writable).toBe(true)
    other.close()
    expect(factsIn(openDatabase(path)).get('build')).toBe('two')
  })

  test('what was written after it refused never goes ahead of what it refused', async () => {
    const database = openDatabase(':memory:', { first: 1e6, longest: 1e6 })
    const [one, two] = [database.part(() => undefined), database.part(() => undefined)]
    const insert = (name: string) => (file: DatabaseSync) =>
      void file.prepare("INSERT INTO facts VALUES (?, '')").run(name)
    const inFile = () =>
      database.read((file) =>
        file
          .prepare('SELECT name FROM facts')
          .all()
          .map((row) => row.name),
      )
    expect(one(insert('first'))).toBe(true)
    refuseWrites(database)
    expect(one(insert('second'))).toBe(false)
    database.read((file) => file.exec('PRAGMA query_only = OFF'))
    expect([two(insert('third')), database.tryToWrite(insert('page'))]).toEqual([false, false])
    expect(inFile()).toEqual(['first'])
  })

  test('half of a write is none', () => {
    const database = openDatabase(':memory:', soon)
    const write = database.part(() => undefined)
    const isKept = write((file) => {
      file.exec("INSERT INTO facts VALUES ('half', '')")
      throw new Error('the disk is full')
    })
    expect(isKept).toBe(false)
    expect(database.read((file) => file.prepare('SELECT name FROM facts').all())).toEqual([])
  })

  test('while it runs, because the file is damaged, has the file begun anew with what the memory holds', async () => {
    const path = freshPath()
    const database = openDatabase(path, soon)
    const facts = factsIn(database)
    facts.set('build', 'one')
    const write = database.part(() => undefined)
    write(() => {
      throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 })
    })
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    writeFileSync(path, 'no database at all'.repeat(500))
    await expect.poll(() => database.state().writable).toBe(true)
    expect(factsIn(openDatabase(path)).get('build')).toBe('one')
  })

  test('for long is logged once a minute at most', async () => {
    const lines: unknown[] = []
    vi.spyOn(log, 'error').mockImplementation((...args: unknown[]) => void lines.push(args))
    onTestFinished(() => void vi.restoreAllMocks())
    const database = openDatabase(':memory:', { first: 1, longest: 1 })
    const facts = factsIn(database)
    refuseWrites(database)
    for (let i = 0; i < 50; i++) {
      facts.set('passed', String(i))
      await pause(2)
    }
    expect(database.state().writable).toBe(false)
    expect(lines).toHaveLength(1)
  })
})

const small = smallDisk()

/** Where mounting is not allowed, SQLite itself reports a full disk: the same error, from a file that may not grow. */
test(`a full disk keeps nothing from being set, and has all of it when it is freed (${small ? 'a full file system' : 'an injected refusal, for nothing may be mounted here'})`, async () => {
  onTestFinished(() => small?.remove())
  const path = small ? join(small.path, 'cache', 'pages.sqlite') : freshPath()
  const database = openDatabase(path, soon)
  const facts = factsIn(database)
  facts.set('before', 'kept')
  if (small) small.fill()
  else database.read((file) => file.exec('PRAGMA max_page_count = 1'))
  for (let i = 0; i < 100; i++) facts.set(`fact ${i}`, 'x'.repeat(5_000))
  expect([database.state().writable, facts.get('fact 99')?.length]).toEqual([false, 5_000])
  // Another process that starts now on the full disk reads the existing data.
  const other = openDatabase(path, soon)
  expect(factsIn(other).get('before')).toBe('kept')
  other.close()
  if (small) small.free()
  else database.read((file) => file.exec('PRAGMA max_page_count = 100000'))
  await expect.poll(() => database.state().writable, { timeout: 5_000 }).toBe(true)
  expect(factsIn(openDatabase(path)).get('fact 99')?.length).toBe(5_000)
  database.close()
})
