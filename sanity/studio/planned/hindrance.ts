import type { StoredDocument } from '../publication/document.ts'
import { questionOf } from '../publish/question.ts'
import type { Plan } from './plan.ts'

/** A document as stored: what readers have, and what editors are writing. */
export type Pair = { published: StoredDocument | undefined; draft: StoredDocument | undefined }

/** Why a plan cannot be carried out on the document as it stands. */
export type Hindrance = 'changed' | 'noDraft' | 'gone' | 'notPublished' | 'noNote'

/** Why a plan cannot be carried out on the document as it is now; undefined when nothing in the document itself hinders it. */
export function hindranceOf(plan: Plan, { published, draft }: Pair): Hindrance | undefined {
  if (!published && !draft) return 'gone'
  if (plan.action === 'unpublish') return published ? undefined : 'notPublished'
  if (!draft) return 'noDraft'
  if (draft._rev !== plan.draftRevision) return 'changed'
  const { change } = questionOf({ published, draft, others: [] })
  const isMaterial = plan.change === 'material'
  const lacksNote = change !== undefined && isMaterial && plan.note === undefined
  return lacksNote || (change === 'material' && !isMaterial) ? 'noNote' : undefined
}
