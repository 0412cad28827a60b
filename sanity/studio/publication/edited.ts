import { isSame } from './document.ts'

type Fields = Record<string, unknown>

/**
 * The names of the fields in which a draft differs from what is published, but for those of the Content Lake itself.
 * Empty without a draft.
 */
export function editedFields(published: Fields, draft: Fields | undefined): string[] {
  if (draft === undefined) return []
  const names = new Set([...Object.keys(published), ...Object.keys(draft)])
  return [...names].filter((name) => !name.startsWith('_') && !isSame(published[name], draft[name]))
}
