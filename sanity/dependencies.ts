import { isRecord } from '#lib/json/record.ts'
import type { Tag } from './tags.ts'

/** What a query result depends on: the tags of every document in it, and the revisions it contains, by document id. */
export type Dependencies = { tags: ReadonlySet<Tag>; revisions: ReadonlyMap<string, string> }

type Found = { tags: Set<Tag>; revisions: Map<string, string> }

/**
 * Walks a raw query result. A document is recognized by its `_id`: an article or event with `_rev` is shown in full,
 * one with only `rev` is shown as a card; anything else is shown as it is. A `_ref` or `_refs` makes the result depend
 * on a document that may not exist yet.
 */
export function dependenciesOf(answer: unknown): Dependencies {
  const found: Found = { tags: new Set(), revisions: new Map() }
  visit(answer, found)
  return found
}

function visit(value: unknown, found: Found): void {
  if (Array.isArray(value)) for (const entry of value) visit(entry, found)
  if (!isRecord(value)) return
  const { _id, _type, _rev, rev = _rev, _ref, _refs } = value
  if (typeof _id === 'string') {
    const isCard = (_type === 'article' || _type === 'event') && _rev === undefined
    found.tags.add(isCard ? `card:${_id}` : `document:${_id}`)
    if (typeof rev === 'string') found.revisions.set(_id, rev)
  }
  for (const ref of [_ref, ...(Array.isArray(_refs) ? _refs : [])]) {
    if (typeof ref === 'string') found.tags.add(`card:${ref}`)
  }
  for (const child of Object.values(value)) visit(child, found)
}
