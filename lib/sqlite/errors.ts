/** SQLite's primary result codes that we tell apart (sqlite.org/rescode.html); the low byte of an extended one. */
export const sqliteCode = {
  permission: 3,
  busy: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const

/** The primary result code of an error that SQLite gave; undefined of any other. */
export function sqliteCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

/** A file that is no database, or not that of this version: there is nothing in it that could be read. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError'
}

/** Whether a file is to be begun anew. One that is only out of reach, or cannot be written, is left as it is. */
export function isDamaged(error: unknown): boolean {
  const code = sqliteCodeOf(error)
  return error instanceof DamagedFileError || code === sqliteCode.corrupt || code === sqliteCode.notADatabase
}
