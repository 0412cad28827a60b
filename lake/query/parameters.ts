import { LRUCache } from 'lru-cache'

type Params = Record<string, unknown>

/**
 * What may precede a parameter that is only compared with, counted or read as a time. Anywhere else groq-js may need
 * its value in order to parse: a slice takes constant numbers, `a[$name]` an attribute, `text::query($words)` its
 * words.
 */
const before = /(?:[<>=]|\bin|\bdateTime\(|\bcount\()$/

/** By query text: the parameters that need not be written into the tree. The size is in characters of query text. */
const freeNames = new LRUCache<string, ReadonlySet<string>>({
  maxSize: 2_000_000,
  sizeCalculation: (_, query) => query.length,
})

function freeIn(query: string): ReadonlySet<string> {
  const known = freeNames.get(query)
  if (known) return known
  const [free, bound] = [new Set<string>(), new Set<string>()]
  for (const { 1: name = '', index } of query.matchAll(/\$(\w+)/g)) {
    const isFree = before.test(query.slice(Math.max(0, index - 20), index).trimEnd())
    ;(isFree ? free : bound).add(name)
  }
  const names = new Set([...free].filter((name) => !bound.has(name)))
  freeNames.set(query, names)
  return names
}

/**
 * The parameters that must be written into a query's tree. The others are looked up during evaluation, so that one tree
 * serves every page that sends the same query at another time: parsing one of ours takes 2 to 8 ms, and each has its
 * own `$now`.
 */
export function parametersToParse(query: string, params: Params): Params {
  const free = freeIn(query)
  return Object.fromEntries(Object.entries(params).filter(([name]) => !free.has(name)))
}
