import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { atomically } from '#lib/sqlite/atomically.ts'
import { type Doc, isDraftId, isVersionId } from '../document.ts'
import type { Delta } from '../query/evaluate.ts'
import type { Webhook } from '../settings.ts'
import type { Committed } from '../transaction/types.ts'

export type Message = {
  id: string
  transactionId: string
  /** ISO 8601. */
  transactionTime: string
  /** The author of the transaction. */
  identity: string
  documentId: string
  operation: 'create' | 'update' | 'delete'
  delta: Delta
  /** The body to send; undefined until the hook's rule has run. */
  payload: string | undefined
  attempts: number
  /** In ms since the epoch, like all times below. */
  createdAt: number
}

export type Attempt = {
  resultCode?: number
  resultBody?: string
  failureReason?: 'http' | 'network' | 'timeout' | 'other'
  duration: number
  at: number
}

/** The messages waiting for delivery, and the outcome of the others. */
export type Queue = {
  /** Adds the changes that a hook may want; runs inside the transaction that makes them. */
  add(hook: Webhook, committed: Committed): void
  /** Takes the due message with the earliest due time. */
  take(hook: string, now: number): Message | undefined
  /** When the hook's next message is due; undefined when none is waiting. */
  nextAt(hook: string): number | undefined
  savePayload(id: string, payload: string): void
  /** Removes a message that the hook's filter does not match, as if it had never been queued. */
  drop(id: string): void
  /** Returns a message to the queue unchanged: its delivery was cancelled. */
  release(id: string): void
  record(hook: string, id: string, attempt: Attempt): void
  finish(id: string, status: 'success' | 'failure'): void
  retry(id: string, at: number): void
  /** Runs several of these operations as one transaction. */
  together(work: () => void): void
}

/** The queue in a database that already has its tables. */
export function queueIn(database: DatabaseSync): Queue {
  const insert = database.prepare(
    `INSERT INTO webhook_messages
       (id, hook, transaction_id, transaction_time, identity, document_id, operation, before, after, status, created_at, next_at)
     VALUES (:id, :hook, :trx, :time, :identity, :document, :operation, :before, :after, 'queued', :at, :at)`,
  )
  const due = database.prepare(
    `UPDATE webhook_messages SET status = 'sending' WHERE seq = (
       SELECT seq FROM webhook_messages WHERE hook = ? AND status = 'queued' AND next_at <= ?
       ORDER BY next_at, seq LIMIT 1) RETURNING *`,
  )
  const next = database.prepare(
    "SELECT min(next_at) AS at FROM webhook_messages WHERE hook = ? AND status = 'queued'",
  )
  const payload = database.prepare('UPDATE webhook_messages SET payload = ? WHERE id = ?')
  const remove = database.prepare('DELETE FROM webhook_messages WHERE id = ?')
  const release = database.prepare("UPDATE webhook_messages SET status = 'queued' WHERE id = ?")
  const finish = database.prepare(
    'UPDATE webhook_messages SET status = ?, before = NULL, after = NULL WHERE id = ?',
  )
  const retry = database.prepare(
    "UPDATE webhook_messages SET status = 'queued', attempts = attempts + 1, next_at = ? WHERE id = ?",
  )
  const log = database.prepare(
    `INSERT INTO webhook_attempts (message_id, hook, result_code, result_body, failure_reason, duration, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    add(hook, { transactionId, timestamp, identity, changes }) {
      for (const { id: document, operation, before, after } of changes) {
        if (!concerns(hook, document) || !hook.on.includes(operation)) continue
        insert.run({
          id: crypto.randomUUID(),
          hook: hook.name,
          trx: transactionId,
          time: timestamp,
          identity,
          document,
          operation,
          before: before ? JSON.stringify(before) : null,
          after: after ? JSON.stringify(after) : null,
          at: Date.parse(timestamp),
        })
      }
    },
    take(hook, now) {
      const row = due.get(hook, now)
      return row ? toMessage(row) : undefined
    },
    nextAt(hook) {
      const at = next.get(hook)?.at
      return typeof at === 'number' ? at : undefined
    },
    savePayload: (id, text) => void payload.run(text, id),
    drop: (id) => void remove.run(id),
    release: (id) => void release.run(id),
    record(hook, id, { resultCode, resultBody, failureReason, duration, at }) {
      log.run(id, hook, resultCode ?? null, resultBody ?? null, failureReason ?? null, duration, at)
    },
    finish: (id, status) => void finish.run(status, id),
    retry: (id, at) => void retry.run(at, id),
    together: (work) => atomically(database, work),
  }
}

function concerns(hook: Webhook, documentId: string): boolean {
  if (isDraftId(documentId)) return hook.includeDrafts === true
  return isVersionId(documentId) ? hook.includeAllVersions === true : true
}

function toMessage(row: Record<string, SQLOutputValue>): Message {
  return {
    id: String(row.id),
    transactionId: String(row.transaction_id),
    transactionTime: String(row.transaction_time),
    identity: String(row.identity),
    documentId: String(row.document_id),
    // Only `add` above writes this, from a Change.
    operation: String(row.operation) as Message['operation'],
    delta: { before: toDocument(row.before), after: toDocument(row.after) },
    payload: typeof row.payload === 'string' ? row.payload : undefined,
    attempts: Number(row.attempts),
    createdAt: Number(row.created_at),
  }
}

function toDocument(value: SQLOutputValue | undefined): Doc | undefined {
  // `add` above writes this from a Doc; null where there was none.
  return typeof value === 'string' ? (JSON.parse(value) as Doc) : undefined
}
