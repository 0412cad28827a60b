import type { DatabaseSync } from 'node:sqlite'
import { dayMs } from '#lib/dates/oslo.ts'
import { atomically } from '#lib/sqlite/atomically.ts'
import type { Webhook } from '../settings.ts'

/**
 * `before` and `after` are stored with the message: GROQ's delta functions run asynchronously and a commit does not, so
 * the commit writes the change, and the worker finds out whether the hook wants it.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS webhook_messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    hook TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    transaction_time TEXT NOT NULL,
    identity TEXT NOT NULL DEFAULT '',
    document_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    before TEXT,
    after TEXT,
    payload TEXT,
    status TEXT NOT NULL CHECK (status IN ('queued', 'sending', 'success', 'failure')),
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS webhook_messages_due ON webhook_messages (hook, status, next_at, seq);
  CREATE TABLE IF NOT EXISTS webhook_attempts (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id TEXT NOT NULL REFERENCES webhook_messages (id) ON DELETE CASCADE,
    hook TEXT NOT NULL,
    result_code INTEGER,
    result_body TEXT,
    failure_reason TEXT CHECK (failure_reason IN ('http', 'network', 'timeout', 'other')),
    duration INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS webhook_attempts_of_message ON webhook_attempts (message_id);
`

/** How long finished messages are kept for troubleshooting, in ms. */
const keptFor = 7 * dayMs

/** Creates the tables of the queue if they do not exist. */
export function makeTables(database: DatabaseSync): void {
  database.exec(schema)
  addIdentity(database)
}

/**
 * Prepares the queue that a stopped lake left behind. Messages that were being sent are queued again; messages of hooks
 * that are no longer among `hooks` are dropped, as the hosted product does when a hook is disabled.
 */
export function prepareQueue(database: DatabaseSync, hooks: readonly Webhook[], now: number): void {
  atomically(database, () => {
    database.exec("UPDATE webhook_messages SET status = 'queued' WHERE status = 'sending'")
    database
      .prepare(
        "DELETE FROM webhook_messages WHERE status = 'queued' AND hook NOT IN (SELECT value FROM json_each(?))",
      )
      .run(JSON.stringify(hooks.map(({ name }) => name)))
    database
      .prepare("DELETE FROM webhook_messages WHERE status IN ('success', 'failure') AND created_at < ?")
      .run(now - keptFor)
  })
}

/** Adds the author column to tables that predate it; the messages waiting in them get an empty author. */
function addIdentity(database: DatabaseSync): void {
  const columns = database.prepare('PRAGMA table_info (webhook_messages)').all()
  if (columns.some(({ name }) => name === 'identity')) return
  database.exec("ALTER TABLE webhook_messages ADD COLUMN identity TEXT NOT NULL DEFAULT ''")
}
