import type { CachedPage } from '#server/cache/page.ts'
import { pageStoreIn } from '#server/cache/store.ts'
import { openDatabase } from '#server/database.ts'
import type { Instance } from '#tests/support/instance.ts'
import { addressOfMany, idOfMany, manyDocuments } from './manyDocuments.ts'

/** The model's page as it would be for another of the many: identical except for the id, which is also the slug. */
function pageOf(index: number, model: CachedPage, modelId: string): CachedPage {
  const named = (text: string) => text.replaceAll(modelId, idOfMany(index))
  return {
    ...model,
    tags: model.tags.map(named),
    revisions: new Map([...model.revisions].map(([id, revision]) => [named(id), revision])),
  }
}

/**
 * Writes a page for each of many documents into the cache of a stopped site, modelled on one that it has rendered.
 * Rendering each would take half an hour, nearly all of it in the lake, which scans 10,000 documents every time.
 */
export async function keepMany({ kept }: Pick<Instance, 'kept'>): Promise<void> {
  const database = openDatabase(kept)
  const store = pageStoreIn(database)
  const model = store.get(addressOfMany(0))
  if (model === undefined) throw new Error(`${addressOfMany(0)} has not been visited`)
  for (let index = 0; index < manyDocuments; index++) {
    if (store.get(addressOfMany(index)) === undefined) {
      store.put(addressOfMany(index), pageOf(index, model, idOfMany(0)))
    }
  }
  await store.settled()
  database.close()
}
