import { type Doc, isDocumentId } from '../document.ts'
import { invalid } from '../errors.ts'
import { isDeeperThan, maxDepth } from '../json.ts'
import type { DocumentInput } from './types.ts'

/** The marks that a transaction puts on every document it touches. */
export type Stamp = {
  transactionId: string
  timestamp: string
}

/**
 * The document as it is stored. An existing document keeps its creation time; a new one may bring its own times, as in
 * an import, but never its own revision.
 * @throws ContentError when it has no type, or is nested too deeply.
 */
export function complete(
  { transactionId, timestamp }: Stamp,
  id: string,
  input: DocumentInput,
  current?: Doc,
): Doc {
  if (typeof input._type !== 'string' || input._type === '') {
    throw invalid(`Document "${id}" has no _type: it must be a non-empty string`, { id })
  }
  if (isDeeperThan(input, maxDepth)) {
    throw invalid(`Document "${id}" is nested deeper than ${maxDepth} levels`, { id })
  }
  return {
    ...input,
    _id: id,
    _type: input._type,
    _rev: transactionId,
    _createdAt: current?._createdAt ?? date(input._createdAt) ?? timestamp,
    _updatedAt: current ? timestamp : (date(input._updatedAt) ?? timestamp),
  }
}

/**
 * The id for a new document: the one given, or a random one when none is given; a given prefix such as `drafts.` is
 * completed with a random id.
 * @throws ContentError when the id does not match the grammar.
 */
export function newId(wanted: string | undefined): string {
  const id =
    wanted === undefined ? crypto.randomUUID() : wanted.endsWith('.') ? wanted + crypto.randomUUID() : wanted
  if (isDocumentId(id)) return id
  throw invalid(
    `Document ID "${id.slice(0, 140)}" is not valid: use 1–128 of a–z, A–Z, 0–9, ".", "_" and "-", not beginning with "." or "-"`,
  )
}

function date(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined
}
