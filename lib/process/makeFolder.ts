import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * Creates a folder and its missing parents. (Node's own `recursive` option loops for ever when the system says that a
 * folder it has just created does not exist, as below /proc.)
 * @throws the system's error, such as ENOSPC, EACCES, or EEXIST for a file
 */
export function makeFolder(path: string): void {
  const missing: string[] = []
  for (let next = resolve(path); !isThere(next); next = dirname(next)) missing.unshift(next)
  for (const next of missing) mkdirSync(next)
  // If the path already existed, it may be a file.
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path)
}
