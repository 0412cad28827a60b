import { randomUUID } from 'node:crypto'
import type { Store } from '../store/store.ts'

const key = 'lake.datasetId'

/**
 * The random id that a dataset gets when it is first served and keeps for its life. After a reset it is another, so
 * whoever keeps anything derived from the content can tell.
 */
export function datasetIdOf(store: Store): string {
  const known = store.setting(key)
  if (typeof known === 'string') return known
  const id = randomUUID()
  store.saveSetting(key, id)
  return id
}
