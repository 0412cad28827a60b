import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * Makes a folder, and those above it that are not there. (Node's own, `recursive`, goes round for ever where the system
 * says that what was just made is not there, as below /proc.)
 * @throws what the system says, such as ENOSPC, EACCES, or EEXIST of a file
 */
export function makeFolder(path: string): void {
  const missing: string[] = []
  for (let next = resolve(path); !isThere(next); next = dirname(next)) missing.unshift(next)
  for (const next of missing) mkdirSync(next)
  // One that was there already may be a file.
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path)
}
