import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Doc } from '../document.ts'
import type { Change, Committed } from '../transaction/types.ts'
import type { LogPoint, LogRange } from './store.ts'

type Row = Record<string, SQLOutputValue>

/** The transaction log. It stores each document as each transaction left it; the state before is the previous entry. */
export function transactionLog(database: DatabaseSync) {
  const addTransaction = database.prepare(
    'INSERT INTO transactions (id, timestamp, identity) VALUES (?, ?, ?)',
  )
  const addChange = database.prepare(
    'INSERT INTO changes (seq, position, document_id, operation, document, mutations) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const byId = database.prepare('SELECT * FROM transactions WHERE id = ?')
  const bySeq = database.prepare('SELECT * FROM transactions WHERE seq = ?')
  const changesOf = database.prepare('SELECT * FROM changes WHERE seq = ? ORDER BY position')
  const documentBefore = database.prepare(
    'SELECT document FROM changes WHERE document_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1',
  )
  const lastVersion = database.prepare(
    'SELECT document FROM changes WHERE document_id = ? AND document IS NOT NULL ORDER BY seq DESC LIMIT 1',
  )
  const versionAtRevision = database.prepare(
    `SELECT document FROM changes WHERE document_id = ? AND seq <= (SELECT seq FROM transactions WHERE id = ?)
     ORDER BY seq DESC LIMIT 1`,
  )
  const versionAtTime = database.prepare(
    `SELECT document FROM changes JOIN transactions USING (seq) WHERE document_id = ? AND timestamp <= ?
     ORDER BY seq DESC LIMIT 1`,
  )
  const last = database.prepare('SELECT id FROM transactions ORDER BY seq DESC LIMIT 1')

  const toChange = (row: Row): Change => {
    const id = String(row.document_id)
    const before = toDocument(documentBefore.get(id, Number(row.seq))?.document)
    const after = toDocument(row.document)
    return {
      id,
      type: (after ?? before)?._type ?? '',
      // `append` below is the only writer, and writes a Change.
      operation: String(row.operation) as Change['operation'],
      mutations: JSON.parse(String(row.mutations)) as Change['mutations'],
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    }
  }

  const toCommitted = (row: Row): Committed => ({
    transactionId: String(row.id),
    timestamp: String(row.timestamp),
    identity: String(row.identity),
    changes: changesOf.all(Number(row.seq)).map(toChange),
  })

  return {
    /** Adds a transaction and returns its position in the log, counted from 1. */
    append({ transactionId, timestamp, identity, changes }: Committed): number {
      const seq = Number(addTransaction.run(transactionId, timestamp, identity).lastInsertRowid)
      changes.forEach(({ id, operation, after, mutations }, position) => {
        const document = after ? JSON.stringify(after) : null
        addChange.run(seq, position, id, operation, document, JSON.stringify(mutations))
      })
      return seq
    },
    find(transactionId: string): Committed | undefined {
      const row = byId.get(transactionId)
      return row ? toCommitted(row) : undefined
    },
    of(documentIds: readonly string[], { limit, from, to, newestFirst = false }: LogRange): Committed[] {
      const rows = database
        .prepare(
          `SELECT DISTINCT seq FROM changes WHERE document_id IN (SELECT value FROM json_each(:ids))
             AND (:from IS NULL OR seq >= (SELECT seq FROM transactions WHERE id = :from))
             AND (:to IS NULL OR seq <= (SELECT seq FROM transactions WHERE id = :to))
           ORDER BY seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT :limit`,
        )
        .all({ ids: JSON.stringify(documentIds), from: from ?? null, to: to ?? null, limit })
      return rows.flatMap(({ seq }) => {
        const row = bySeq.get(Number(seq))
        return row ? [toCommitted(row)] : []
      })
    },
    documentAt(id: string, point: LogPoint): Doc | undefined {
      if (point === 'last') return toDocument(lastVersion.get(id)?.document)
      const row =
        'time' in point ? versionAtTime.get(id, point.time) : versionAtRevision.get(id, point.revision)
      return toDocument(row?.document)
    },
    lastId(): string | undefined {
      const row = last.get()
      return row ? String(row.id) : undefined
    },
  }
}

function toDocument(value: SQLOutputValue | undefined): Doc | undefined {
  // Written from a Doc; null where the transaction deleted it.
  return typeof value === 'string' ? (JSON.parse(value) as Doc) : undefined
}
