import { isRecord } from '#lib/json/record.ts'
import type { Doc } from '../document.ts'
import { ContentError, invalid } from '../errors.ts'
import { maxDepth } from '../json.ts'

/**
 * The ids that a document refers to strongly: every `_ref` without `_weak: true` that points into this dataset.
 * @throws ContentError when the document is nested too deeply.
 */
export function strongReferences(document: Doc): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown, depth: number) => {
    if (depth > maxDepth) throw invalid(`Document "${document._id}" is nested deeper than ${maxDepth} levels`)
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
    } else if (isRecord(value)) {
      if (isStrong(value)) found.add(value._ref)
      for (const attribute of Object.values(value)) visit(attribute, depth + 1)
    }
  }
  visit(document, 0)
  return found
}

function isStrong(value: Record<string, unknown>): value is { _ref: string } {
  const elsewhere = value._dataset !== undefined || value._projectId !== undefined
  return typeof value._ref === 'string' && value._weak !== true && !elsewhere
}

/**
 * A copy in which the references that Studio stored as weak in a draft are strong, as after publishing:
 * `_strengthenOnPublish` is removed, and `_weak` with it unless the schema asked for a weak reference.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const { _strengthenOnPublish: strengthen, ...rest } = value
  const keepWeak = !isRecord(strengthen) || strengthen.weak === true
  if (!keepWeak) delete rest._weak
  return Object.fromEntries(Object.entries(rest).map(([name, item]) => [name, strengthenReferences(item)]))
}

type EndState = {
  get(id: string): Doc | undefined
  referrers(id: string): Iterable<string>
}

/** Checks that everything a changed document refers to exists at the end of the transaction. */
export function checkOutgoing(document: Doc, state: EndState): void {
  for (const target of strongReferences(document)) {
    if (state.get(target)) continue
    throw new ContentError(
      409,
      'documentReferenceDoesNotExistError',
      `Document "${document._id}" references non-existent document "${target}"`,
      { id: document._id, referenceID: target },
    )
  }
}

/** Checks that nothing refers to a deleted document any more at the end of the transaction. */
export function checkIncoming(id: string, state: EndState): void {
  const referrers = [...state.referrers(id)]
  if (referrers.length === 0) return
  const named = referrers.slice(0, 10).map((referrer) => `"${referrer}"`)
  throw new ContentError(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from ${named.join(', ')}`,
    { id, referencingIDs: referrers },
  )
}
