import { Hono } from 'hono'
import { readJson } from '../http/body.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeEnv } from '../http/context.ts'
import { dataPaths, inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'
import { compileMutations } from '../transaction/mutations.ts'

/** `data/mutate`: any number of mutations as one transaction. */
export function mutateEndpoints(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().on('POST', dataPaths('mutate'), inDataset(lake.settings), async (c) => {
    const { identity } = requireToken(c)
    const autoGenerateArrayKeys = c.req.query('autoGenerateArrayKeys') === 'true'
    const { steps, transactionId, named } = compileMutations(await readJson(c), { autoGenerateArrayKeys })
    const dryRun = c.req.query('dryRun') === 'true'
    const { committed } = lake.transact({ kind: 'mutation', steps, identity, transactionId, dryRun })

    const withDocuments = c.req.query('returnDocuments') === 'true'
    const changed = committed.changes.map(({ id, operation, after }) => ({
      id,
      operation,
      ...(withDocuments && after ? { document: after } : {}),
    }))
    // A document that createIfNotExists found in place is part of the response, but not of the transaction.
    const untouched = named
      .filter((id) => !changed.some((change) => change.id === id))
      .map((id) => ({
        id,
        operation: 'none' as const,
        ...(withDocuments ? { document: lake.store.get(id) } : {}),
      }))
    return c.json({ transactionId: committed.transactionId, results: [...changed, ...untouched] })
  })
}
