import { publishMessages as words } from '../messages/publish.ts'

/** Somebody in a document, as Studio's presence tells it: each of a user's windows by itself. */
export type Present = {
  sessionId: string
  user: { id: string; displayName?: string | undefined; email?: string | undefined }
}

const nameOf = ({ displayName, email }: Present['user']): string =>
  displayName?.trim() || email?.trim() || words.unnamed

/** The names of those present, each once; an editor's own other window is told as such. */
export function namesOf(present: readonly Present[], ownId: string | undefined): string[] {
  const names = present.map(({ user }) => (user.id === ownId ? words.sameUser(nameOf(user)) : nameOf(user)))
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nb'))
}
