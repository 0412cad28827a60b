import type { SanityClient } from '@sanity/client'
import { type PlanAction, planIdOf } from '#sanity/studio/planned/plan.ts'

type Told = {
  document: string
  /** ISO 8601. */
  at: string
  action?: PlanAction
  draftRevision?: string
  note?: string
  change?: 'minor' | 'material'
}

/** A plan that waits, as Studio stores it. */
export const plan = ({ action = 'publish', change = 'minor', ...told }: Told) => ({
  _id: planIdOf(told.document, action),
  _type: 'planned',
  action,
  change,
  by: 'Ein redaktør',
  state: 'waiting',
  ...told,
})

/** Plans to publish a document's draft as it is now. Resolves with the plan's id. */
export async function planDraft(
  content: SanityClient,
  told: Omit<Told, 'draftRevision' | 'action'>,
): Promise<string> {
  const draft = await content.getDocument(`drafts.${told.document}`)
  if (!draft) throw new Error(`${told.document} has no draft`)
  const { _id } = await content.createOrReplace(plan({ ...told, draftRevision: draft._rev }))
  return _id
}
