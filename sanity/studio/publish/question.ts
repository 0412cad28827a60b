import { sendsEmergency } from '../alert/stored.ts'
import { hasHistory, isAlert, type StoredDocument } from '../publication/document.ts'
import { editedFields } from '../publication/edited.ts'
import { addressesOf } from '../publication/redirects.ts'
import { type EventChange, eventChanges } from '../publication/sequence.ts'

/** What has to be asked or told before a publication. */
export type Question = {
  /** Whether the editor says if the change is minor or material, or the change itself says that it is material. */
  change: 'ask' | 'material' | undefined
  /** What of an event is different; never empty when the change is material by itself. */
  eventChanges: readonly EventChange[]
  /** Whether it is a «Viktig melding», which comes on every page, and whether it is an emergency, which is asked about. */
  alert: 'alert' | 'emergency' | undefined
  /** The old address, which will lead to the new one. */
  redirect: { from: string; to: string } | undefined
  /** Who else has the document open, by name. */
  others: readonly string[]
}

type Pair = { published: StoredDocument | undefined; draft: StoredDocument | undefined }

const alertIn = (pair: Pair): Question['alert'] => {
  if (pair.draft === undefined || !isAlert(pair.draft)) return undefined
  return sendsEmergency(pair) ? 'emergency' : 'alert'
}

const redirectIn = ({ published, draft }: Pair): Question['redirect'] => {
  const [from, to] = [addressesOf(published)[0], addressesOf(draft)[0]]
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined
}

/** What there is to ask about publishing a draft, given what readers have and who else has it open. */
export function questionOf({ published, draft, others }: Pair & { others: readonly string[] }): Question {
  const changes = published && draft ? eventChanges(published, draft) : []
  const isCorrection =
    published !== undefined &&
    draft !== undefined &&
    hasHistory(draft) &&
    editedFields(published, draft).length > 0
  const change = isCorrection ? (changes.length > 0 ? 'material' : 'ask') : undefined
  return {
    change,
    eventChanges: changes,
    alert: alertIn({ published, draft }),
    redirect: redirectIn({ published, draft }),
    others,
  }
}

/** Whether there is anything to ask: if not, a press of «Publiser» publishes at once. */
export const isAsked = ({ change, alert, redirect, others }: Question): boolean =>
  change !== undefined || alert === 'emergency' || redirect !== undefined || others.length > 0
