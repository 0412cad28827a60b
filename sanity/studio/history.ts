import type { SanityClient } from '@sanity/client'
import { isRecord } from '#lib/json/record.ts'
import type { StoredDocument } from './publication/document.ts'

/** Which version of a document is meant. */
export type Version = { time: string } | { revision: string } | { lastRevision: 'true' }

/** The versions of some documents, by the History API; none of a document that did not exist. Rejects with the client's error. */
export async function versionsOf(
  client: SanityClient,
  ids: readonly string[],
  version: Version,
): Promise<StoredDocument[]> {
  const { dataset } = client.config()
  const { documents = [] } = await client.request<{ documents?: (StoredDocument | null)[] }>({
    uri: `/data/history/${dataset}/documents/${ids.map(encodeURIComponent).join(',')}`,
    query: version,
  })
  return documents.filter((document) => isRecord(document))
}
