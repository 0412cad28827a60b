import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { factsIn, openDatabase } from '#server/database.ts'

/** A path in a folder of its own, which is not there yet. */
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
  database.exec('CREATE TABLE pages (address TEXT PRIMARY KEY, body BLOB)')
  const write = database.prepare('INSERT INTO pages VALUES (?, ?)')
  for (let i = 0; i < 200; i++) write.run(`/aktuelt/${i}`, Buffer.alloc(1_000, i))
  database.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, bytes.length >> 2, bytes.length - 4096)
  writeFileSync(path, bytes)
  const opened = openDatabase(path)
  expect(opened.prepare("SELECT name FROM sqlite_schema WHERE name = 'pages'").get()).toBeUndefined()
})

test('a folder that cannot be written is done without', () => {
  const path = freshPath()
  openDatabase(path).close()
  const database = openDatabase(join(path, 'a-file-is-no-folder', 'pages.sqlite'))
  factsIn(database).set('build', 'one')
  expect(factsIn(database).get('build')).toBe('one')
})
