import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { documentsIn } from '#server/search/documents.ts'
import { indexSchema } from '#server/search/schema.ts'

function index() {
  const file = new DatabaseSync(':memory:')
  file.exec(indexSchema)
  const insert = file.prepare(
    "INSERT INTO documents (id, revision, kind, year, published, withdrawn, length) VALUES (?, 'r', 'news', ?, 0, 0, 1)",
  )
  const remove = file.prepare('DELETE FROM documents WHERE id = ?')
  const write = (id: string, year: number): number => {
    remove.run(id)
    return Number(insert.run(id, year).lastInsertRowid)
  }
  return { documents: documentsIn(file), write, remove: (id: string) => remove.run(id) }
}

test('a document that has changed is known as it is now, and counts once', () => {
  const { documents, write, remove } = index()
  write('a', 2025)
  write('b', 2025)
  documents.learn()
  const row = write('b', 2026)
  documents.learn()
  expect([documents.get(row)?.year, documents.size()]).toEqual([2026, 2])
  remove('a')
  documents.learn()
  expect(documents.size()).toBe(1)
})

test('however often documents change, what is gone is forgotten', () => {
  const { documents, write } = index()
  const kept = write('a', 2024)
  for (let change = 0; change < 2_500; change++) {
    write('b', 2025)
    documents.learn()
  }
  expect(documents.held()).toBeLessThanOrEqual(1_010)
  expect([documents.get(kept)?.year, documents.size()]).toEqual([2024, 2])
})
