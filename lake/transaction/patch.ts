import { Mutation } from '@sanity/mutator'
import type { Doc } from '../document.ts'
import { invalid } from '../errors.ts'
import type { PatchOperations } from './types.ts'

/**
 * In characters. A document has at most 20 levels; a path of 20,000 parts takes the mutator seconds, then its stack.
 */
const maxPath = 4000

function pathsOf({ unset = [], insert, ...byPath }: PatchOperations): string[] {
  const { items, ...places } = insert ?? { items: [] }
  const named = Object.values(byPath).flatMap((values) => Object.keys(values ?? {}))
  return [...named, ...unset, ...Object.values(places).filter((place) => place !== undefined)]
}

/**
 * A patched copy of the document. The engine is the one that Studio runs in the browser, so that both sides agree:
 * setIfMissing, set, unset, diffMatchPatch, inc, dec, insert, in that order, with JSONMatch paths.
 * @throws ContentError when a path is malformed or too long, or an operation does not fit the value at its path.
 */
export function applyPatch(document: Doc, operations: PatchOperations): Record<string, unknown> {
  const long = pathsOf(operations).find((path) => path.length > maxPath)
  if (long !== undefined) {
    throw invalid(
      `Cannot patch document "${document._id}": the path "${long.slice(0, 100)}…" has over ${maxPath} characters`,
      { id: document._id },
    )
  }
  const patch = { id: document._id, ...operations }
  // The mutator's types are narrower than what it accepts: they want `insert` in one of three shapes, which the parser
  // has already checked.
  const mutation = new Mutation({ mutations: [{ patch } as { patch: never }] })
  try {
    const patched = mutation.apply(document)
    if (!patched) throw new Error('The patch removed the document')
    return patched
  } catch (error) {
    // The mutator throws plain Errors for the sender's mistakes; a TypeError or the like is our own fault.
    if (error instanceof Error && error.constructor === Error) {
      throw invalid(`Cannot patch document "${document._id}": ${error.message}`, { id: document._id })
    }
    throw error
  }
}
