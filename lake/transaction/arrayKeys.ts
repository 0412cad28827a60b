import { isRecord } from '#lib/json/record.ts'

/** A copy in which every object inside an array has a `_key`; new keys are 12 random hexadecimal digits. */
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => keyed(withArrayKeys(item)))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withArrayKeys(item)]))
}

function keyed(item: unknown): unknown {
  if (!isRecord(item) || typeof item._key === 'string') return item
  return { ...item, _key: crypto.randomUUID().replaceAll('-', '').slice(0, 12) }
}
