import type { SanityClient } from '@sanity/client'
import { batches, type ImportedDocument } from './documents.ts'
import { weakened } from './weakReferences.ts'

/** What to do with a document that already exists: fail, replace it, or leave it. */
export type Mode = 'create' | 'createOrReplace' | 'createIfNotExists'

/**
 * Writes documents that may refer to each other in any order: in one transaction when they fit in one request,
 * otherwise in several, with references that stay weak until all documents are stored.
 */
export async function writeDocuments(
  client: SanityClient,
  documents: readonly ImportedDocument[],
  mode: Mode,
): Promise<void> {
  const groups = batches(documents)
  if (groups.length <= 1) {
    for (const group of groups) await commit(client, group, mode)
    return
  }
  const present = mode === 'createIfNotExists' ? await presentAmong(client, documents) : new Set<string>()
  for (const group of groups) {
    const added = group.filter(({ _id }) => !present.has(_id))
    await commit(
      client,
      added.map((document) => weakened(document).document),
      mode,
    )
  }
  for (const group of groups) {
    const transaction = client.transaction()
    for (const document of group) {
      const { paths } = weakened(document)
      if (paths.length > 0 && !present.has(document._id)) transaction.patch(document._id, { unset: paths })
    }
    await transaction.commit({ returnDocuments: false })
  }
}

async function commit(
  client: SanityClient,
  documents: readonly ImportedDocument[],
  mode: Mode,
): Promise<void> {
  const mutations = documents.map((document) => ({ [mode]: document }))
  // The key is one of the three modes, and each takes a document with an id.
  await client.mutate(mutations as Parameters<SanityClient['mutate']>[0], { returnDocuments: false })
}

async function presentAmong(
  client: SanityClient,
  documents: readonly ImportedDocument[],
): Promise<Set<string>> {
  const ids = documents.map(({ _id }) => _id)
  return new Set(await client.fetch<string[]>('*[_id in $ids]._id', { ids }))
}
