import { isSame } from '../publication/document.ts'
import type { Fields } from './kinds.ts'

/**
 * The names of the fields in which a draft differs from what is published: what is published along with an
 * announcement. Empty without a draft.
 */
export function editedFields(published: Fields, draft: Fields | undefined): string[] {
  if (draft === undefined) return []
  const names = new Set([...Object.keys(published), ...Object.keys(draft)])
  return [...names].filter((name) => !name.startsWith('_') && !isSame(published[name], draft[name]))
}
