import { type AlertLevel, alertLevels } from '#lib/content/alert.ts'
import { instantIn } from '#lib/dates/written.ts'
import { alertLevelTitles } from '#schemas/choices.ts'
import { isSame, type StoredDocument } from '../publication/document.ts'

/** The type of «Viktig melding». */
export const alertType = 'alert'

/** An alert as it is stored, half written too: what there is of it. Points in time are ISO 8601. */
export type AlertFields = {
  title: string
  text: string
  link: string
  level: string
  from: string | undefined
  to: string | undefined
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The fields of an alert; empty texts where there are none. */
export const alertIn = (stored: Record<string, unknown>): AlertFields => ({
  title: textIn(stored.title),
  text: textIn(stored.text),
  link: textIn(stored.link),
  level: textIn(stored.level),
  from: instantIn(stored.from),
  to: instantIn(stored.to),
})

const knownLevel = (level: string): AlertLevel | undefined => alertLevels.find((known) => known === level)

/** A level in the words that readers see; undefined for none, and for one that is none of ours. */
export function levelTitle(level: string): string | undefined {
  const known = knownLevel(level)
  return known && alertLevelTitles[known]
}

/** Whether a document is an alert of the level that is asked about before it goes out. */
const isEmergency = (document: Record<string, unknown> | undefined): boolean =>
  document?._type === alertType && document.level === 'emergency'

type Pair = { published: StoredDocument | undefined; draft: StoredDocument | undefined }

const isSameAlert = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  isSame(alertIn(a), alertIn(b))

/**
 * Whether a draft sends out an emergency that readers do not have: a new one, an alert that becomes one, or one that says
 * something else or has other times.
 */
export const sendsEmergency = ({ published, draft }: Pair): boolean =>
  draft !== undefined &&
  isEmergency(draft) &&
  !(published !== undefined && isEmergency(published) && isSameAlert(published, draft))

/** Whether what goes out is what an editor was asked about: always so where it is no emergency. */
export const isAsAsked = (asked: StoredDocument | undefined, settled: StoredDocument | undefined): boolean =>
  settled === undefined || !isEmergency(settled) || (asked !== undefined && isSameAlert(asked, settled))
