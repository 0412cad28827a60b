import type { SchemaType } from 'sanity'

// The outermost types extend nothing, which Studio says as null, whatever its type says.
const isOf = (type: SchemaType | null | undefined, name: string): boolean =>
  type != null && (type.name === name || isOf(type.type, name))

/**
 * Which of our inputs a value is typed in: those whose text may say something else than what is stored. Studio's own
 * show such text, and publish what was there before.
 */
export function inputFor(type: SchemaType): 'instant' | 'number' | undefined {
  if (isOf(type, 'datetime')) return 'instant'
  return type.jsonType === 'number' ? 'number' : undefined
}
