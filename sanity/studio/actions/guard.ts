import type { DocumentActionComponent } from 'sanity'
import { withoutIdentity } from './duplicate.ts'
import { onlyWhatIsStored } from './publish.ts'

const guards: Record<string, (action: DocumentActionComponent) => DocumentActionComponent> = {
  publish: onlyWhatIsStored,
  schedule: onlyWhatIsStored,
  duplicate: withoutIdentity,
}

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

/** Studio's actions, with our guarantees: only what the fields show is published, and a copy is not its original. */
export const guardActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map(guard)
