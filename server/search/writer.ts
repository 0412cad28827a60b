import type { DatabaseSync } from 'node:sqlite'
import { termsOf } from '#lib/search/terms.ts'
import { fields, type Texts } from '#lib/search/texts.ts'
import { keyOf } from '#lib/search/words/key.ts'
import { atomically } from '#lib/sqlite/atomically.ts'
import type { Indexed } from './indexed.ts'
import { headFields } from './schema.ts'

/** What changes the index. */
export type Writer = {
  /** Takes in some documents, and takes out those with these ids that are not among them: all or nothing. @throws what SQLite throws */
  write: (ids: readonly string[], documents: readonly Indexed[]) => void
  /** Keeps what the page around the hits is made of. */
  keepAnswer: (name: string, answer: unknown) => void
}

/** The terms of a row of the index, a text a field; with a mark between paragraphs, so that no phrase spans two. */
const columnsOf = (texts: Texts): string[] =>
  fields.map((field) => texts[field].map((text) => termsOf(text).join(' ')).join(' \u00b6 '))

/** All the words of a row, and those of each of its short fields. */
const wordsIn = (columns: readonly string[]): string => columns.join(' \u00b6 ')
const headsIn = (columns: readonly string[]): string[] => columns.slice(0, headFields.length)

const places = headFields.map(() => '?').join(', ')
const heads = headFields.join(', ')

/** Writes into an index, whose schema is there. */
export function writerOn(file: DatabaseSync): Writer {
  const find = file.prepare('SELECT rowid FROM documents WHERE id = ?')
  const texts = file.prepare('SELECT texts FROM contents WHERE rowid = ?')
  const takeOutWords = file.prepare("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)")
  const takeOutHeads = file.prepare(
    `INSERT INTO heads (heads, rowid, ${heads}) VALUES ('delete', ?, ${places})`,
  )
  const forget = ['documents WHERE rowid', 'contents WHERE rowid', 'parts WHERE document'].map((where) =>
    file.prepare(`DELETE FROM ${where} = ?`),
  )
  const insertWords = file.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)')
  const insertHeads = file.prepare(`INSERT INTO heads (rowid, ${heads}) VALUES (?, ${places})`)
  const insertDocument = file.prepare(
    `INSERT INTO documents (id, revision, kind, year, published, starts, ends, withdrawn, length)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertContent = file.prepare('INSERT INTO contents (rowid, card, texts) VALUES (?, ?, ?)')
  const insertPart = file.prepare('INSERT INTO parts (part, document, revision) VALUES (?, ?, ?)')
  const insertTerm = file.prepare('INSERT OR IGNORE INTO terms (term, key) VALUES (?, ?)')
  const insertAnswer = file.prepare('INSERT OR REPLACE INTO answers (name, answer) VALUES (?, ?)')
  const known = new Set<string>()

  function remove(id: string): void {
    const rowid = find.get(id)?.rowid
    if (typeof rowid !== 'number') return
    const stored = texts.get(rowid)?.texts
    // The writer itself stored them.
    const columns = columnsOf(JSON.parse(String(stored)) as Texts)
    takeOutWords.run(rowid, wordsIn(columns))
    takeOutHeads.run(rowid, ...headsIn(columns))
    for (const statement of forget) statement.run(rowid)
  }

  function insert(document: Indexed): void {
    const { id, revision, kind, year, published, starts, ends, isWithdrawn, card, parts } = document
    const columns = columnsOf(document.texts)
    const length = columns.reduce((sum, column) => sum + column.length, 0)
    const { lastInsertRowid } = insertDocument.run(
      id,
      revision,
      kind,
      year,
      published,
      starts ?? null,
      ends ?? null,
      Number(isWithdrawn),
      length,
    )
    insertContent.run(lastInsertRowid, JSON.stringify(card ?? null), JSON.stringify(document.texts))
    for (const [part, held] of parts) insertPart.run(part, lastInsertRowid, held)
    insertWords.run(lastInsertRowid, wordsIn(columns))
    insertHeads.run(lastInsertRowid, ...headsIn(columns))
    for (const column of columns) {
      for (const term of column.split(' ')) {
        if (term === '' || term === '\u00b6' || known.has(term)) continue
        known.add(term)
        insertTerm.run(term, keyOf(term))
      }
    }
  }

  return {
    write(ids, documents) {
      try {
        atomically(file, () => {
          for (const id of ids) remove(id)
          for (const document of documents) insert(document)
        })
      } catch (error) {
        // What was taken back with the transaction is not known.
        known.clear()
        throw error
      }
    },
    keepAnswer: (name, answer) => void insertAnswer.run(name, JSON.stringify(answer ?? null)),
  }
}
