/** The primary SQLite result codes that we distinguish (sqlite.org/rescode.html); the low byte of an extended code. */
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

/** The primary result code of an SQLite error; undefined for any other error. */
export function sqliteCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

/** The file is not a database, or not one of this version: nothing in it can be read. */
export class DamagedFileError extends Error {
  override name = 'DamagedFileError'
}

/** Whether a file must be replaced by a new one. A file that is only unreachable or read-only is left as it is. */
export function isDamaged(error: unknown): boolean {
  const code = sqliteCodeOf(error)
  return error instanceof DamagedFileError || code === sqliteCode.corrupt || code === sqliteCode.notADatabase
}
