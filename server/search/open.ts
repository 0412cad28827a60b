import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { log } from '#lib/log.ts'
import { makeFolder } from '#lib/process/makeFolder.ts'
import { DamagedFileError, isDamaged } from '#lib/sqlite/errors.ts'
import { indexSchema, indexVersion } from './schema.ts'

/** The file of an instance's index: beside its pages, and apart from them, because another thread writes it. */
export const indexPath = (build: string, port: number): string =>
  join(build, 'cache', 'aktuelt', `${port}.search.sqlite`)

/** Readers in other processes see each commit at once; a power cut costs the last few, which the next comparison finds. */
const pragmas = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 1000; PRAGMA journal_size_limit = 67108864;
`

/** Takes an index away, with all that SQLite keeps beside it. */
export function removeIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}

function opened(path: string, made: string): DatabaseSync {
  const file = new DatabaseSync(path)
  try {
    file.exec(pragmas)
    file.exec(indexSchema)
    const held = file.prepare("SELECT value FROM about WHERE name = 'made'").get()?.value
    if (held !== undefined && held !== made) throw new DamagedFileError('The index is another one')
    file.prepare("INSERT OR IGNORE INTO about (name, value) VALUES ('made', ?)").run(made)
    // Words that no document has any more are kept while the site runs: readers learn words by their numbers.
    file.exec(
      'DELETE FROM terms WHERE NOT EXISTS (SELECT 1 FROM vocabulary WHERE vocabulary.term = terms.term)',
    )
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/**
 * The index at a path, to write to; a new one when there is none, when it cannot be read, or when it is that of another
 * version or another Content Lake (`source`). @throws what SQLite throws when no file can be made
 */
export function openIndex(path: string, source: string): DatabaseSync {
  const made = `${indexVersion} ${source}`
  makeFolder(dirname(path))
  try {
    return opened(path, made)
  } catch (error) {
    if (!isDamaged(error)) throw error
    log.info({ path, err: error }, 'the index of the search is begun anew')
  }
  removeIndex(path)
  return opened(path, made)
}
