import type { Doc } from '../document.ts'
import { alreadyExists, invalid, notFound, unexpectedRevision } from '../errors.ts'
import type { QueryContext } from '../query/context.ts'
import { select } from '../query/evaluate.ts'
import { queryTimeLimit } from '../query/timeLimit.ts'
import type { Store } from '../store/store.ts'
import { complete, newId, type Stamp } from './complete.ts'
import { applyPatch } from './patch.ts'
import { checkIncoming, checkOutgoing, strongReferences } from './references.ts'
import type { Change, DocumentInput, DocumentMutation, PatchOperations } from './types.ts'

type Staged = {
  readonly before: Doc | undefined
  after: Doc | undefined
  mutations: DocumentMutation[]
  /** The step that touched the document last: the one to blame when the end state is invalid. */
  step: number
}

/** The documents as a transaction sees them while its steps run. Nothing is written until it ends. */
export class WorkingSet {
  readonly #store: Store
  readonly #stamp: Stamp
  readonly #context: QueryContext
  readonly #staged = new Map<string, Staged>()
  /** In ms. All queries of a transaction share one limit; otherwise a request with a thousand would run for hours. */
  #queryTimeLeft: number
  /** The index of the mutation or action being applied. */
  step = 0

  constructor(store: Store, stamp: Stamp, context: QueryContext) {
    this.#store = store
    this.#stamp = stamp
    this.#context = context
    this.#queryTimeLeft = context.timeLimit ?? queryTimeLimit
  }

  get(id: string): Doc | undefined {
    const staged = this.#staged.get(id)
    return staged ? staged.after : this.#store.get(id)
  }

  *documents(): Iterable<Doc> {
    for (const document of this.#store.all()) if (!this.#staged.has(document._id)) yield document
    for (const { after } of this.#staged.values()) if (after) yield after
  }

  /**
   * The documents that a query finds, including drafts and versions, as the transaction sees them at this step.
   * @throws QueryError, QueryTimeoutError.
   */
  select(query: string, params: Record<string, unknown>): Doc[] {
    const started = performance.now()
    const context = { ...this.#context, timeLimit: Math.max(1, Math.ceil(this.#queryTimeLeft)) }
    const found = select(query, params, [...this.documents()], context)
    this.#queryTimeLeft -= performance.now() - started
    return found
  }

  /** Checks that the document still has the revision that the sender expects. @throws ContentError when it has not. */
  expectRevision(id: string, expected: string | undefined): void {
    if (expected === undefined) return
    const staged = this.#staged.get(id)
    const current = (staged?.before ?? staged?.after ?? this.#store.get(id))?._rev
    if (current !== expected) throw unexpectedRevision(id, current ?? '', expected)
  }

  create(input: DocumentInput): Doc {
    const id = newId(input._id)
    if (this.get(id)) throw alreadyExists(id)
    const document = complete(this.#stamp, id, input)
    return this.#stage(id, document, { create: document })
  }

  createOrReplace(input: DocumentInput): Doc {
    const id = newId(input._id)
    const current = this.get(id)
    if (current && current._type !== input._type) this.#expectUnreferenced(id)
    const document = complete(this.#stamp, id, input, current)
    return this.#stage(id, document, { createOrReplace: document })
  }

  patch(id: string, operations: PatchOperations): Doc {
    const current = this.get(id)
    if (!current) throw notFound(id)
    const patched = applyPatch(current, operations)
    for (const attribute of ['_id', '_type'] as const) {
      if (patched[attribute] === current[attribute]) continue
      throw invalid(`Cannot change the immutable attribute "${attribute}" of document "${id}"`, { id })
    }
    return this.#stage(id, complete(this.#stamp, id, { ...patched, _type: current._type }, current), {
      patch: { ...operations, id },
    })
  }

  /** Deletes a document and returns whether it existed; a missing document is not an error. */
  delete(id: string): boolean {
    if (!this.get(id)) return false
    this.#stage(id, undefined, { delete: { id } })
    return true
  }

  /**
   * Checks the strong references to and from every touched document, in the state at the end of the transaction.
   * @throws ContentError, with `step` set to the step that last touched the failing document.
   */
  checkReferences(): void {
    const state = { get: (id: string) => this.get(id), referrers: (id: string) => this.#referrers(id) }
    for (const [id, { after, step }] of this.#staged) {
      this.step = step
      if (after) checkOutgoing(after, state)
      else checkIncoming(id, state)
    }
  }

  /** One change for each document that the transaction created, updated or deleted, in the order they were touched. */
  changes(): Change[] {
    return [...this.#staged].flatMap(([id, { before, after, mutations }]) => {
      const type = (after ?? before)?._type
      if (type === undefined) return []
      const operation = before ? (after ? 'update' : 'delete') : 'create'
      return [
        {
          id,
          type,
          operation,
          mutations,
          ...(before ? { before } : {}),
          ...(after ? { after } : {}),
        } as const,
      ]
    })
  }

  #stage<After extends Doc | undefined>(id: string, after: After, mutation: DocumentMutation): After {
    const staged = this.#staged.get(id) ?? { before: this.#store.get(id), after, mutations: [], step: 0 }
    staged.after = after
    staged.mutations.push(mutation)
    staged.step = this.step
    this.#staged.set(id, staged)
    return after
  }

  *#referrers(id: string): Iterable<string> {
    for (const referrer of this.#store.referrers(id)) if (!this.#staged.has(referrer)) yield referrer
    for (const [referrer, { after }] of this.#staged) {
      if (after && referrer !== id && strongReferences(after).has(id)) yield referrer
    }
  }

  #expectUnreferenced(id: string): void {
    const [referrer] = this.#referrers(id)
    if (referrer === undefined) return
    throw invalid(
      `Cannot change the type of document "${id}" as there are references to it from "${referrer}"`,
      { id },
    )
  }
}
