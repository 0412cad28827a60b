/** A weakened document, and the JSONMatch paths of each `_weak` that `weakened` added. */
export type Weakened<T> = { document: T; paths: string[] }

/**
 * A document whose strong references are made weak for now, so that it can be stored before the documents it refers to;
 * the paths say what to unset once everything is stored.
 */
export function weakened<T extends object>(document: T): Weakened<T> {
  const paths: string[] = []
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}[${index}]`))
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        walk(item, `${path}['${key.replace(/['\\]/g, '\\$&')}']`),
      ]),
    )
    if (typeof copy._ref !== 'string' || copy._weak === true) return copy
    paths.push(`${path}['_weak']`)
    return { ...copy, _weak: true }
  }
  // The walk keeps the shape and adds `_weak` to references only.
  return { document: walk(document, '') as T, paths }
}
