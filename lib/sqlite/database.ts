import type { DatabaseSync } from 'node:sqlite'
import { atomically } from './atomically.ts'
import { isDamaged } from './errors.ts'

/** Whether the disk takes what is to be kept, and since when it does not. */
export type DiskState = { writable: boolean; since: Date | undefined }

type Work = (file: DatabaseSync) => void

/** Does a write as one transaction. False says that it is in memory alone; it never throws. */
export type Write = (work: Work) => boolean

/**
 * Writes down all that the memory holds of a part. `isUnread` says that the file has been opened just now, after the
 * part was begun without it: what is in it is not ours.
 */
export type Rewrite = (file: DatabaseSync, isUnread: boolean) => void

/**
 * An SQLite file that may refuse. Whoever uses it holds the truth in memory, and writes it down as it changes. When the
 * disk refuses a write, none follows: what is on disk stays as it was at that moment, whole. It is tried again until
 * the disk takes all that has changed meanwhile, in one transaction. A later write that went ahead of an earlier one
 * would have a restart take an old page for a fresh one.
 */
export type Database = {
  /** What was there at the start; undefined when it cannot be read, in which case nothing of the file is used. */
  load: <T>(read: (file: DatabaseSync) => T) => T | undefined
  /** Reads while it runs; undefined when there is no file to read from. @throws what SQLite throws */
  read: <T>(read: (file: DatabaseSync) => T) => T | undefined
  /** Makes a part known, and gives what it writes by. */
  part: (rewrite: Rewrite) => Write
  /** For what need not be kept: refused, it is not made up for. */
  tryToWrite: Write
  /** Is told each time that the disk takes writes again, and everything has been made up for. */
  onRecovery: (listener: () => void) => void
  state: () => DiskState
  /** Makes up for what it can, and closes the file. */
  close: () => void
}

/** In ms: how soon a disk that refuses is tried again, twice as late each time up to the longest. */
export type Retries = { first: number; longest: number }

const usualRetries: Retries = { first: 1_000, longest: 15_000 }

/** A disk that refuses for hours is said so once a minute, in ms. */
const loggedEvery = 60_000

/** A write of a page of the file: a lock alone can be had of a full disk. */
const probe = 'PRAGMA user_version = 1'

/** Where it is said that the disk refuses, and that it takes writes again. */
export type Log = { error: (told: object, message: string) => void; info: (message: string) => void }

type Opening = {
  /** Opens the file, and begins it anew when it is damaged. @throws when it can be neither read nor made */
  open: () => DatabaseSync
  /** Makes the tables that are not there. */
  schema: string
  log: Log
  retries?: Retries
  now?: () => Date
}

/** The database that `open` opens, now or as soon as it can be. It never throws: without a file all is in memory. */
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
      // Neither is what was not read before read later, beside what the memory has come to.
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
