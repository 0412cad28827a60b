import { Hono } from 'hono'
import { readJson } from '../http/body.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeEnv } from '../http/context.ts'
import { dataPaths, inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'
import { compileActions } from '../transaction/actions.ts'

/** `data/actions`: Studio's operations on documents and their drafts, any number of them as one transaction. */
export function actionEndpoints(lake: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().on('POST', dataPaths('actions'), inDataset(lake.settings), async (c) => {
    const { identity } = requireToken(c)
    const { steps, transactionId, dryRun } = compileActions(await readJson(c))
    const { committed } = lake.transact({ kind: 'action', steps, identity, transactionId, dryRun })
    return c.json({ transactionId: committed.transactionId })
  })
}
