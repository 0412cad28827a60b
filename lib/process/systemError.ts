import { z } from 'zod'
import { sqliteCode, sqliteCodeOf } from '../sqlite/errors.ts'

/** The fields we need of Node's system errors (nodejs.org/api/errors.html#class-systemerror). */
const systemError = z.object({
  code: z.string(),
  path: z.string().optional(),
  port: z.number().optional(),
})

const me = `the user that runs this${process.getuid ? ` (id ${process.getuid()})` : ''}`

const full = 'The disk is full. Make room on it, and start again.'

const forbidden = (what: string): string =>
  `${what} may not be used by ${me}. Was it made by another one, such as root? Give it to this user (chown), or choose another place.`

const ofFiles: Readonly<Record<string, (what: string) => string>> = {
  ENOSPC: () => full,
  EDQUOT: () => 'The quota of this user is used up. Make room within it, and start again.',
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (what) => `${what} is on a file system that can only be read. Choose a place that can be written.`,
  ENOTDIR: (what) => `${what} is to be a folder, and it, or something above it, is a file.`,
  EEXIST: (what) => `${what} is to be a folder, and it is a file.`,
  EISDIR: (what) => `${what} is to be a file, and it is a folder.`,
  ENOENT: (what) => `${what} is not there, and cannot be made.`,
  ELOOP: (what) => `${what} is a link that leads back to itself.`,
  ENAMETOOLONG: (what) => `${what} has a name that is too long.`,
  EIO: (what) => `${what} cannot be read or written: the disk reports a fault.`,
  EMFILE: () => 'Too many files are open. Raise the limit of open files (ulimit -n, LimitNOFILE=).',
  ENFILE: () => 'Too many files are open on this machine. Raise its limit (fs.file-max).',
  ENOMEM: () => 'There is not enough memory.',
  EAGAIN: () => 'No more processes may be started. Raise the limit of them (ulimit -u, TasksMax=).',
}

const ofPorts: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken. Stop what uses it, or choose another port.`,
  EADDRNOTAVAIL: (port) => `Port ${port} is asked for at an address that this machine does not have.`,
  EACCES: (port) =>
    `Port ${port} may not be opened by ${me}: ports below 1024 are for root. Choose a higher one, with nginx in front of it.`,
}

const ofSqlite: Readonly<Record<number, (what: string) => string>> = {
  [sqliteCode.full]: () => full,
  [sqliteCode.permission]: forbidden,
  [sqliteCode.readOnly]: forbidden,
  [sqliteCode.busy]: (what) => `${what} is locked by another process. Stop that one, and start again.`,
  [sqliteCode.inputOutput]: (what) =>
    `${what} cannot be read or written: the disk is full, or reports a fault. See that there is room on it.`,
  [sqliteCode.corrupt]: (what) => `${what} is damaged. Put a copy of it in its place.`,
  [sqliteCode.notADatabase]: (what) => `${what} is no SQLite file. Put a copy of it in its place.`,
  [sqliteCode.cannotOpen]: (what) =>
    `${what} cannot be opened: its folder is not there, or it is not for ${me}, or it is a folder itself.`,
}

/**
 * Describes an error from the system or SQLite for the person at the terminal: what, why, what to do. Undefined for any
 * other error. This is the only place that turns their codes into words; `what` is named if the error names no file.
 */
export function systemErrorInWords(error: unknown, what = 'A file'): string | undefined {
  const code = sqliteCodeOf(error)
  if (code !== undefined) return ofSqlite[code]?.(what)
  const { data } = systemError.safeParse(error)
  if (data === undefined) return undefined
  return data.port === undefined ? ofFiles[data.code]?.(data.path ?? what) : ofPorts[data.code]?.(data.port)
}
