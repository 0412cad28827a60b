import type { DocumentActionComponent } from 'sanity'
import { deleteTold } from '../addresses/delete.tsx'
import { restoreContent } from '../addresses/restore.tsx'
import { unpublishTold } from '../addresses/unpublish.tsx'
import { ourPublish } from '../publish/action.tsx'
import { withoutIdentity } from './duplicate.ts'

const guards: Record<string, (action: DocumentActionComponent) => DocumentActionComponent> = {
  publish: ourPublish,
  duplicate: withoutIdentity,
  restore: restoreContent,
  unpublish: unpublishTold,
  delete: deleteTold,
}

/** Sanity's other ways to publish, which ask and check nothing of ours: a time is chosen in «Publisert» instead. */
const past = new Set(['schedule'])

// Studio requests its actions often, and an action that is a new function each time loses its state each time.
const guarded = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

function guard(action: DocumentActionComponent): DocumentActionComponent {
  const name = action.action
  const wrap = name && guards[name]
  if (!wrap) return action
  const known = guarded.get(action) ?? wrap(action)
  known.action = name
  if (action.displayName) known.displayName = action.displayName
  guarded.set(action, known)
  return known
}

/**
 * Studio's actions, with our guarantees: there is one way to publish, which is ours; a copy is not its original; an old
 * version does not bring its address and dates back; and nobody deletes or unpublishes without knowing what readers meet.
 */
export const guardActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.filter(({ action }) => action === undefined || !past.has(action)).map(guard)
