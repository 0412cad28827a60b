/** A stored document. Documents in the store are shared and never changed in place. */
export type Doc = {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [attribute: string]: unknown
}

const idGrammar = /^(?![.-])[A-Za-z0-9._-]{1,128}$/
const draftPrefix = 'drafts.'
const version = /^versions\.([^.]+)\.(.+)$/

/**
 * Whether an id may be stored: 1–128 letters, digits, dots, dashes and underscores, not starting with a dot or dash.
 */
export const isDocumentId = (id: string): boolean => idGrammar.test(id) && !id.includes('..')

export const isDraftId = (id: string): boolean => id.startsWith(draftPrefix)

export const isVersionId = (id: string): boolean => version.test(id)

/**
 * A published id has neither a draft nor a version prefix; it may contain dots, which hide it from anonymous callers.
 */
export const isPublishedId = (id: string): boolean => !isDraftId(id) && !isVersionId(id)

/** `drafts.x` and `versions.r.x` → `x`; a published id is returned as it is. */
export function publishedIdOf(id: string): string {
  return isDraftId(id) ? id.slice(draftPrefix.length) : (version.exec(id)?.[2] ?? id)
}

export const draftIdOf = (publishedId: string): string => `${draftPrefix}${publishedId}`

/** On a public dataset, a caller without a token sees only documents whose id has no dot. */
export const isPublicId = (id: string): boolean => !id.includes('.')
