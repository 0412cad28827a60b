import { randomUUID } from 'node:crypto'
import type { Store } from '../store/store.ts'

const key = 'lake.datasetId'

/**
 * The random id that a dataset gets when it is first served and keeps for its lifetime. It changes after a reset, so
 * that anyone who caches something derived from the content can tell.
 */
export function datasetIdOf(store: Store): string {
  const known = store.setting(key)
  if (typeof known === 'string') return known
  const id = randomUUID()
  store.saveSetting(key, id)
  return id
}
