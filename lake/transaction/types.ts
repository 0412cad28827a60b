import type { Doc } from '../document.ts'

/** A document as a sender submits it: the Content Lake fills in what is missing. */
export type DocumentInput = Readonly<Record<string, unknown>> & {
  readonly _type: string
  readonly _id?: string | undefined
}

/** Items to put before, after or in place of what a path points to: exactly one of the three. */
export type Insert = {
  before?: string | undefined
  after?: string | undefined
  replace?: string | undefined
  items: unknown[]
}

export type PatchOperations = {
  set?: Record<string, unknown> | undefined
  setIfMissing?: Record<string, unknown> | undefined
  unset?: string[] | undefined
  inc?: Record<string, number> | undefined
  dec?: Record<string, number> | undefined
  insert?: Insert | undefined
  diffMatchPatch?: Record<string, string> | undefined
}

/** A mutation of one known document, as it is logged and sent to listeners. */
export type DocumentMutation =
  | { create: Doc }
  | { createOrReplace: Doc }
  | { createIfNotExists: Doc }
  | { delete: { id: string } }
  | { patch: { id: string } & PatchOperations }

/** What one transaction did to one document. */
export type Change = {
  id: string
  /** The document's `_type` (the previous one when it was deleted). */
  type: string
  operation: 'create' | 'update' | 'delete'
  /** Absent when the transaction created the document. */
  before?: Doc
  /** Absent when the transaction deleted it. */
  after?: Doc
  /** All mutations of this document, in order; the first is a create when the document did not exist. */
  mutations: readonly DocumentMutation[]
}

/** A committed transaction. Its id is the `_rev` of every document in it, its timestamp their `_updatedAt`. */
export type Committed = {
  transactionId: string
  /** ISO 8601 with milliseconds, UTC. */
  timestamp: string
  identity: string
  changes: readonly Change[]
}
