import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { log } from '#lib/log.ts'
import type { SearchIndex } from '#lib/search/lookup.ts'
import { type Reader, readerOn } from './reader.ts'

/** Which file is at a path; undefined when there is none. */
function fileAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino
}

/**
 * The index at a path, as pages use it: opened when it is there, and again when another one has taken its place. It never
 * throws: without an index, a search finds nothing yet.
 */
export function siteIndex(path: string): SearchIndex {
  let open: { file: DatabaseSync; reader: Reader; inode: number } | undefined

  function close(): void {
    try {
      open?.file.close()
    } catch (error) {
      log.error({ err: error }, 'the index of the search could not be closed')
    }
    open = undefined
  }

  function reader(): Reader | undefined {
    const inode = fileAt(path)
    if (inode === undefined || inode !== open?.inode) close()
    if (inode === undefined) return undefined
    if (open === undefined) {
      const file = new DatabaseSync(path, { readOnly: true })
      file.exec('PRAGMA busy_timeout = 200; PRAGMA cache_size = -32768;')
      open = { file, reader: readerOn(file), inode }
    }
    return open.reader
  }

  function read<T>(use: (reader: Reader) => T): T | undefined {
    try {
      const current = reader()
      return current && use(current)
    } catch (error) {
      log.error({ err: error }, 'the index of the search could not be read')
      close()
      return undefined
    }
  }

  return {
    lookUp: (question, now) => read((current) => current.lookUp(question, now)),
    answer: (name) => read((current) => current.answer(name)),
  }
}
