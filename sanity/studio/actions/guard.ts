import type { DocumentActionComponent } from 'sanity'
import { withoutIdentity } from './duplicate.ts'
import { onlyWhatIsStored } from './publish.ts'

const guards: Record<string, (action: DocumentActionComponent) => DocumentActionComponent> = {
  publish: onlyWhatIsStored,
  schedule: onlyWhatIsStored,
  duplicate: withoutIdentity,
}

// Studio asks for its actions often, and an action that is another function each time starts from nothing each time.
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

/** Studio's actions, with what must hold here: what is published is what is shown, and a copy is not its original. */
export const guardActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions.map(guard)
