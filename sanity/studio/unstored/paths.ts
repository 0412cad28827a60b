import { isKeySegment, type Path, type PathSegment } from '@sanity/types'

const keyOf = (step: unknown): unknown =>
  typeof step === 'object' && step !== null && '_key' in step ? step._key : undefined

const sameStep = (a: PathSegment, b: unknown): boolean => a === b || (isKeySegment(a) && a._key === keyOf(b))

/** Whether a path equals another, or points inside it. */
export const isBelow = (path: Path, whole: Path): boolean =>
  path.length >= whole.length && whole.every((step, index) => sameStep(step, path[index]))

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && isBelow(a, b)

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

const itemOf = (value: unknown, step: PathSegment): unknown => {
  if (!Array.isArray(value)) return undefined
  return typeof step === 'number' ? value[step] : value.find((item) => sameStep(step, item))
}

/**
 * Whether a document still has the place where a text was typed. A missing object has just not been filled in yet, so
 * its fields count as there; a missing list item has been removed. Items without a key may move, so such a place is
 * there only as long as it holds the value that was typed over.
 */
export function standsIn(document: unknown, path: Path, over: unknown): boolean {
  let value: unknown = document
  for (const step of path) {
    if (typeof step === 'string') {
      value = fieldOf(value, step)
      continue
    }
    value = itemOf(value, step)
    if (value === undefined) return false
  }
  return typeof path.at(-1) !== 'number' || value === over
}
