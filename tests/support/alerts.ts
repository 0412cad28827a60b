import { DatabaseSync } from 'node:sqlite'
import type { IdentifiedSanityDocumentStub } from '@sanity/client'
import { inSeconds } from './documents.ts'
import type { Instance } from './instance.ts'

/** An alert in force since a second ago, as Studio stores it. */
export const storedAlert = (
  id: string,
  title: string,
  more: Record<string, unknown> = {},
): IdentifiedSanityDocumentStub => ({
  _id: id,
  _type: 'alert',
  title,
  text: 'Det gjeld alle på Nordsida.',
  level: 'emergency',
  from: inSeconds(-1),
  ...more,
})

/** How many pages a running site has rendered and kept: each is written once, under the next number. */
export function renderedBy({ kept }: Pick<Instance, 'kept'>): number {
  const file = new DatabaseSync(kept, { readOnly: true })
  try {
    return Number(file.prepare('SELECT max(seq) AS last FROM pages').get()?.last ?? 0)
  } finally {
    file.close()
  }
}
