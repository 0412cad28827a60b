import { Hono } from 'hono'
import { HttpError } from '../errors.ts'
import { documentEvents, historyFamily } from '../history/documentEvents.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeContext, LakeEnv } from '../http/context.ts'
import { inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'
import { effectsOf } from '../listen/mutationEvents.ts'
import type { LogPoint } from '../store/store.ts'
import type { Committed } from '../transaction/types.ts'

const maxTransactions = 100
const base = '/:version{v[^/]+}/data/history/:dataset'

/** `data/history`: what the transaction log knows of documents, for Studio's history pane. */
export function historyEndpoints({ settings, store }: Lake): Hono<LakeEnv> {
  const line = (committed: Committed, ids: readonly string[], includeMutations: boolean): string => {
    const changes = committed.changes.filter(({ id }) => ids.includes(id))
    return JSON.stringify({
      id: committed.transactionId,
      timestamp: committed.timestamp,
      author: committed.identity,
      documentIDs: changes.map(({ id }) => id),
      ...(includeMutations ? { mutations: changes.flatMap(({ mutations }) => mutations) } : {}),
      effects: Object.fromEntries(changes.map((change) => [change.id, effectsOf(change)])),
    })
  }

  return new Hono<LakeEnv>()
    .get(`${base}/transactions/:ids`, inDataset(settings), (c) => {
      requireToken(c)
      const ids = idsOf(c)
      const range = {
        limit: limitOf(c),
        from: c.req.query('fromTransaction') || undefined,
        to: c.req.query('toTransaction') || undefined,
        newestFirst: c.req.query('reverse') === 'true',
      }
      const includeMutations =
        c.req.query('excludeMutations') !== 'true' && c.req.query('excludeContent') !== 'true'
      const lines = store
        .transactionsOf(ids, range)
        .map((committed) => `${line(committed, ids, includeMutations)}\n`)
      return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson' })
    })
    .get(`${base}/documents/:ids`, inDataset(settings), (c) => {
      requireToken(c)
      const point = pointOf(c)
      const documents = idsOf(c).flatMap((id) => store.documentAt(id, point) ?? [])
      return c.json({ documents })
    })
    .get(`${base}/events/documents/:ids`, inDataset(settings), (c) => {
      requireToken(c)
      const events = idsOf(c).map((id) => {
        const transactions = store.transactionsOf(historyFamily(id), { limit: 1000, newestFirst: true })
        const found = transactions.flatMap((committed) => documentEvents(committed, id))
        return [id, found.slice(0, limitOf(c))]
      })
      return c.json({ events: Object.fromEntries(events), nextCursor: '' })
    })
}

const idsOf = (c: LakeContext): string[] => (c.req.param('ids') ?? '').split(',').filter((id) => id !== '')

function limitOf(c: LakeContext): number {
  const limit = Number(c.req.query('limit') ?? maxTransactions)
  if (!Number.isInteger(limit) || limit < 1)
    throw new HttpError(400, 'The parameter "limit" must be a whole number above 0')
  return Math.min(limit, maxTransactions)
}

function pointOf(c: LakeContext): LogPoint {
  const { revision, time } = c.req.query()
  if (revision !== undefined) return { revision }
  if (time === undefined) return 'last'
  if (Number.isNaN(Date.parse(time)))
    throw new HttpError(400, 'The parameter "time" must be an ISO 8601 time')
  return { time: new Date(time).toISOString() }
}
