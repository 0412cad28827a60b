import type { CachedPage } from '#server/cache/page.ts'
import { pageStoreIn } from '#server/cache/store.ts'
import { openDatabase } from '#server/database.ts'
import type { Instance } from '#tests/support/instance.ts'
import { addressOfMany, idOfMany, manyDocuments } from './manyDocuments.ts'

/** The page of one of many as it would have been for another: the same but for the id, which is its slug too. */
function pageOf(index: number, model: CachedPage, modelId: string): CachedPage {
  const named = (text: string) => text.replaceAll(modelId, idOfMany(index))
  return {
    ...model,
    tags: model.tags.map(named),
    revisions: new Map([...model.revisions].map(([id, revision]) => [named(id), revision])),
  }
}

/**
 * Has a site that is stopped keep a page for each of many documents, made after one that it has rendered. Rendered one
 * by one they would take half an hour, nearly all of it spent in the lake, which looks through 10,000 documents for each.
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
