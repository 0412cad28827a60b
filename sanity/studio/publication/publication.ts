import type { Action } from '@sanity/client'
import { publishedId } from '#schemas/checks/others.ts'
import { draftIdOf, hasHistory, isAlert, type StoredDocument } from './document.ts'
import { redirectActions, type StoredRedirect } from './redirects.ts'
import { nextSequence } from './sequence.ts'

/** How a published document changes: a minor change moves no date, a material one is dated and told of with its note. */
export type Change = { kind: 'minor' } | { kind: 'material'; note: string }

/** One publication, as our dialogs and actions ask for it. */
export type Publication = {
  /** What readers have; undefined before the first publication. */
  published: StoredDocument | undefined
  /** What the editor has made; undefined when an action changes what is published. */
  draft: StoredDocument | undefined
  /** What the action itself sets beside what stands in the draft. */
  set?: Record<string, unknown>
  /** Ignored at the first publication. */
  change: Change
  /** Every redirect, drafts too (`redirectsIn`); needed when the slug may change. */
  redirects?: readonly StoredRedirect[]
  /** The one instant of this publication, ISO 8601, by the clock of the Content Lake or of the site. */
  now: string
  /** The `_key` of the new entry in the change history. */
  key: string
  /** What else the request does, before anything of the document: all of it is done, or nothing. */
  along?: readonly Action[]
  /** The id of the user who publishes; undefined when nobody is known. The desk shows editors their own first by it. */
  by?: string | undefined
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Not before the publication itself, which the form refuses: their clocks may differ by some seconds. */
const notBefore = (now: string, publishedAt: unknown): string =>
  typeof publishedAt === 'string' && Date.parse(publishedAt) > Date.parse(now) ? publishedAt : now

/** What is set in the request that publishes: dates, change history, SEQUENCE, whose it is, and what the action itself sets. */
export function fieldsSet({
  published,
  draft,
  set = {},
  change,
  now,
  key,
  by,
}: Publication): Record<string, unknown> {
  const source = draft ?? published
  if (source === undefined) return set
  const after = { ...source, ...set }
  const sequence = nextSequence(published, after)
  const at = notBefore(now, published?.publishedAt)
  return {
    ...set,
    ...(hasHistory(after) && by !== undefined && by !== source.editedBy && { editedBy: by }),
    ...(sequence !== undefined && sequence !== after.calendarSequence && { calendarSequence: sequence }),
    ...(isAlert(after) && after.from === undefined && { from: now }),
    ...(hasHistory(after) && !published && after.publishedAt === undefined && { publishedAt: now }),
    ...(hasHistory(after) &&
      published &&
      change.kind === 'material' && {
        lastUpdated: at,
        changes: [...listOf(after.changes), { _type: 'change', _key: key, at, note: change.note }],
      }),
  }
}

/**
 * The guard against publishing what the editor has not seen: the revision of the draft, or of what is published where there
 * is no draft. The local Content Lake compares it with the revision from before the request, also after an edit in it. What
 * a hosted one does after such an edit is not documented: should it refuse, the editor reads «Prøv igjen» (docs/studio.md).
 */
const guard = ({ published, draft }: Publication) =>
  draft ? { ifDraftRevisionId: draft._rev } : { ...(published && { ifPublishedRevisionId: published._rev }) }

/**
 * The actions of one request that publishes a document, with all that belongs to it: what is set, its redirects, and its
 * publication. All of it is written, at one instant and under one revision, or nothing.
 * @throws RangeError when there is neither a draft nor a published document.
 */
export function actionsOf(publication: Publication): Action[] {
  const { published, draft, redirects = [], along = [] } = publication
  const source = draft ?? published
  if (source === undefined) throw new RangeError('There is nothing to publish.')
  const own = publishedId(source._id)
  const ids = { draftId: draftIdOf(own), publishedId: own }
  const set = fieldsSet(publication)
  const unset = Object.keys(set).filter((field) => set[field] === undefined)
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
  const isEdited = Object.keys(set).length > 0 || !draft
  const patch = { set: given, ...(unset.length > 0 && { unset }) }
  return [
    ...along,
    ...(isEdited ? [{ actionType: 'sanity.action.document.edit' as const, ...ids, patch }] : []),
    ...redirectActions(published, { ...source, ...set }, redirects),
    { actionType: 'sanity.action.document.publish', ...ids, ...guard(publication) },
  ]
}
