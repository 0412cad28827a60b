import { LRUCache } from 'lru-cache'

type Params = Record<string, unknown>

/**
 * What may stand before a parameter that is only compared with, counted or read as a time. Anywhere else groq-js may need
 * its value to parse: a slice takes constant numbers, `a[$name]` an attribute, `text::query($words)` its words.
 */
const before = /(?:[<>=]|\bin|\bdateTime\(|\bcount\()$/

/** The names that need not be written in, by the text of the query, which is looked through once. In characters of queries. */
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
 * The parameters that have to be written into a query's tree. The others are looked up while it is evaluated, so that one
 * tree serves every page that asks the same at another time: parsing one of ours takes 2 to 8 ms, and each has its own `$now`.
 */
export function parametersToParse(query: string, params: Params): Params {
  const free = freeIn(query)
  return Object.fromEntries(Object.entries(params).filter(([name]) => !free.has(name)))
}
