import type { SchemaType } from 'sanity'

// The root types extend nothing, for which Studio has null, whatever the declared type says.
const isOf = (type: SchemaType | null | undefined, name: string): boolean =>
  type != null && (type.name === name || isOf(type.type, name))

/**
 * Which of our inputs a value needs, if any: ours are for types whose typed text may differ from what is stored.
 * Studio's own inputs show such text, but publish the previous value.
 */
export function inputFor(type: SchemaType): 'instant' | 'number' | undefined {
  if (isOf(type, 'datetime')) return 'instant'
  return type.jsonType === 'number' ? 'number' : undefined
}
