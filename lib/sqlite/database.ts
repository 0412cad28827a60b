import type { DatabaseSync } from 'node:sqlite'
import { atomically } from './atomically.ts'
import { isDamaged } from './errors.ts'

/** Whether the disk accepts writes, and if not, since when. */
export type DiskState = { writable: boolean; since: Date | undefined }

type Work = (file: DatabaseSync) => void

/** Writes in one transaction. False means that the change is in memory only; it never throws. */
export type Write = (work: Work) => boolean

/**
 * Writes everything that a part holds in memory. `isUnread` means that the file was opened only now, after the part had
 * started without it: its contents are not ours.
 */
export type Rewrite = (file: DatabaseSync, isUnread: boolean) => void

/**
 * An SQLite file that may fail. Its users hold the truth in memory, and write each change to it. After a failed write,
 * no further write is made: the file stays consistent, as it was at that time. We retry until the disk accepts
 * everything that has changed since, in one transaction. If a later write went ahead of an earlier one, a restart would
 * take an old page for a fresh one.
 */
export type Database = {
  /** Reads what the file held at start-up; undefined when it cannot be read, in which case nothing in it is used. */
  load: <T>(read: (file: DatabaseSync) => T) => T | undefined
  /** Reads at run time; undefined when there is no open file. @throws what SQLite throws */
  read: <T>(read: (file: DatabaseSync) => T) => T | undefined
  /** Registers a part, and returns its write function. */
  part: (rewrite: Rewrite) => Write
  /** For data that need not be kept: a failed write is not retried. */
  tryToWrite: Write
  /** The listener is called each time the disk accepts writes again and everything missed has been written. */
  onRecovery: (listener: () => void) => void
  state: () => DiskState
  /** Writes what was missed if it can, and closes the file. */
  close: () => void
}

/** In ms: the backoff before retrying a failing disk, from `first`, doubled each time up to `longest`. */
export type Retries = { first: number; longest: number }

const usualRetries: Retries = { first: 1_000, longest: 15_000 }

/** In ms: a disk that fails for hours is logged once a minute. */
const loggedEvery = 60_000

/** Writes a page of the file: taking a lock alone succeeds even on a full disk. */
const probe = 'PRAGMA user_version = 1'

/** Where disk failures and recoveries are logged. */
export type Log = { error: (told: object, message: string) => void; info: (message: string) => void }

type Opening = {
  /** Opens the file, or creates a new one when it is damaged. @throws when it can be neither read nor created */
  open: () => DatabaseSync
  /** Creates missing tables. */
  schema: string
  log: Log
  retries?: Retries
  now?: () => Date
}

/**
 * The database that `open` opens, now or as soon as possible. Never throws: without a file, everything is in memory.
 */
export function databaseFrom({
  open,
  schema,
  log,
  retries = usualRetries,
  now = () => new Date(),
}: Opening): Database {
  const parts = new Set<Rewrite>()
  const behind = new Set<Rewrite>()
  const listeners: (() => void)[] = []
  let file: DatabaseSync | undefined
  let refusedSince: Date | undefined
  let loggedAt = Number.NEGATIVE_INFINITY
  let isSaid = false
  let rest = retries.first
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  function complain(error: unknown): void {
    if (performance.now() - loggedAt < loggedEvery) return
    loggedAt = performance.now()
    isSaid = true
    log.error({ err: error }, 'the disk refuses what is to be kept; it is in memory, and tried again')
  }

  function letGo(): void {
    const left = file
    file = undefined
    try {
      if (left?.isOpen) left.close()
    } catch (error) {
      complain(error)
    }
  }

  function refuse(error: unknown): void {
    refusedSince ??= now()
    complain(error)
    if (isDamaged(error)) letGo()
    if (isClosed) return
    clearTimeout(timer)
    timer = setTimeout(recover, rest)
    timer.unref()
    rest = Math.min(rest * 2, retries.longest)
  }

  function recover(): void {
    const isUnread = file === undefined
    try {
      file ??= open()
      atomically(file, (opened) => {
        opened.exec(schema + probe)
        for (const rewrite of isUnread ? parts : behind) rewrite(opened, isUnread)
      })
    } catch (error) {
      // Close a file we have never loaded: it must not be read later, when memory already holds newer data.
      if (isUnread) letGo()
      refuse(error)
      return
    }
    behind.clear()
    rest = retries.first
    refusedSince = undefined
    if (isSaid) log.info('the disk takes what is to be kept again')
    isSaid = false
    for (const listener of listeners) listener()
  }

  const tryToWrite: Write = (work) => {
    if (refusedSince !== undefined || file === undefined) return false
    try {
      atomically(file, work)
      return true
    } catch (error) {
      refuse(error)
      return false
    }
  }

  try {
    file = open()
    atomically(file, (opened) => opened.exec(schema + probe))
  } catch (error) {
    refuse(error)
  }

  return {
    load(read) {
      try {
        return file && read(file)
      } catch (error) {
        letGo()
        refuse(error)
        return undefined
      }
    },
    read: (read) => file && read(file),
    part(rewrite) {
      parts.add(rewrite)
      return (work) => {
        if (tryToWrite(work)) return true
        behind.add(rewrite)
        return false
      }
    },
    tryToWrite,
    onRecovery: (listener) => void listeners.push(listener),
    state: () => ({ writable: refusedSince === undefined, since: refusedSince }),
    close() {
      isClosed = true
      clearTimeout(timer)
      if (refusedSince !== undefined) recover()
      letGo()
    },
  }
}
