import type { SanityClient } from '@sanity/client'
import { isRecord } from '#lib/json/record.ts'

const parts = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []

/** The ids that a value refers to; with `isStrong` alone those that may not be deleted meanwhile. */
export function referencesIn(value: unknown, isStrong = false): string[] {
  const own =
    isRecord(value) && typeof value._ref === 'string' && !(isStrong && value._weak === true)
      ? [value._ref]
      : []
  return [...new Set([...own, ...parts(value).flatMap((part) => referencesIn(part, isStrong))])]
}

/** A value without its references to these ids: in a list the item goes, elsewhere the field. */
function without(value: unknown, gone: ReadonlySet<string>): unknown {
  const isGone = (part: unknown) => isRecord(part) && typeof part._ref === 'string' && gone.has(part._ref)
  if (Array.isArray(value)) return value.filter((part) => !isGone(part)).map((part) => without(part, gone))
  if (!isRecord(value)) return value
  const left = Object.entries(value).filter(([, part]) => !isGone(part))
  return Object.fromEntries(left.map(([field, part]) => [field, without(part, gone)]))
}

/**
 * A document without references to what has been deleted since: the Content Lake would refuse them, and with them the
 * whole document. Rejects with the client's own error.
 */
export async function withoutDeleted<Document extends object>(
  client: SanityClient,
  document: Document,
): Promise<Document> {
  const ids = referencesIn(document)
  const there = await client.fetch<string[]>('*[_id in $ids]._id', { ids }, { perspective: 'raw' })
  const gone = new Set(ids.filter((id) => !there.includes(id)))
  // Only references go, which are optional in every draft.
  return gone.size === 0 ? document : (without(document, gone) as Document)
}
