import { z } from 'zod'
import { invalid } from '../errors.ts'
import { withArrayKeys } from './arrayKeys.ts'
import { documentInput, operations, parseBody, transactionId } from './parse.ts'
import type { Step } from './transact.ts'
import type { WorkingSet } from './workingSet.ts'

const params = z.record(z.string(), z.unknown()).optional()
const target = { id: z.string().optional(), query: z.string().optional(), params }
const named = documentInput.extend({ _id: z.string({ error: '_id is required' }) })

const mutation = z.union(
  [
    z.strictObject({ create: documentInput }),
    z.strictObject({ createOrReplace: named }),
    z.strictObject({ createIfNotExists: named }),
    z.strictObject({ delete: z.object(target) }),
    z.strictObject({ patch: z.object({ ...target, ifRevisionID: z.string().optional(), ...operations }) }),
  ],
  {
    error:
      'not one of create, createOrReplace, createIfNotExists, delete and patch, or a field of it is wrong',
  },
)

const body = z.object({ mutations: z.array(mutation), transactionId })

type Mutation = z.output<typeof mutation>

export type MutationOptions = {
  /** Give objects in arrays a `_key` if they have none. */
  autoGenerateArrayKeys?: boolean
}

/**
 * Compiles a mutate request's body to steps; `named` are the ids of its `createIfNotExists` documents.
 * @throws HttpError 400 when the body is invalid.
 */
export function compileMutations(input: unknown, { autoGenerateArrayKeys = false }: MutationOptions = {}) {
  const { mutations, transactionId: id } = parseBody(body, input)
  // Keys are added to objects inside documents; the mutations around them keep their shape.
  const prepare = (each: Mutation) => (autoGenerateArrayKeys ? (withArrayKeys(each) as Mutation) : each)
  const named = mutations.flatMap((each) => ('createIfNotExists' in each ? [each.createIfNotExists._id] : []))
  return { steps: mutations.map((each) => stepOf(prepare(each))), transactionId: id, named }
}

function stepOf(each: Mutation): Step {
  if ('create' in each) return (working) => void working.create(each.create)
  if ('createOrReplace' in each) return (working) => void working.createOrReplace(each.createOrReplace)
  if ('createIfNotExists' in each) {
    return (working) =>
      void (working.get(each.createIfNotExists._id) ?? working.create(each.createIfNotExists))
  }
  if ('delete' in each) {
    return (working) => {
      for (const id of targets(each.delete, working)) working.delete(id)
    }
  }
  const { id, query, params: given, ifRevisionID, ...patch } = each.patch
  return (working) => {
    for (const each of targets({ id, query, params: given }, working)) {
      working.expectRevision(each, ifRevisionID)
      working.patch(each, patch)
    }
  }
}

type Target = {
  id?: string | undefined
  query?: string | undefined
  params?: Record<string, unknown> | undefined
}

function targets({ id, query, params: given }: Target, working: WorkingSet): string[] {
  if (id !== undefined) return [id]
  if (query === undefined)
    throw invalid('A delete or patch names its documents by id or by query: neither was given')
  return working.select(query, given ?? {}).map(({ _id }) => _id)
}
