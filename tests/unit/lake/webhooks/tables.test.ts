import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { makeTables } from '#lake/webhooks/tables.ts'

it('gives a queue of an earlier version the column for the writer, and keeps what waits in it', () => {
  const database = new DatabaseSync(':memory:')
  const now = Date.parse('2026-11-22T12:00:00.000Z')
  makeTables(database)
  database.exec('ALTER TABLE webhook_messages DROP COLUMN identity')
  database.exec(`INSERT INTO webhook_messages
    (id, hook, transaction_id, transaction_time, document_id, operation, status, created_at, next_at)
    VALUES ('m', 'h', 't', '2026-11-22T11:59:00.000Z', 'a', 'create', 'queued', ${now}, ${now})`)
  for (let start = 0; start < 2; start++) makeTables(database)
  expect(database.prepare('SELECT id, identity FROM webhook_messages').all()).toEqual([
    expect.objectContaining({ id: 'm', identity: '' }),
  ])
  database.close()
})
