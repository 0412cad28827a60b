import type { SanityDocument } from '@sanity/client'
import { canonical } from '#lib/json/canonical.ts'

/** A document as Studio and the Content Lake have it: any type of ours, not parsed. */
export type StoredDocument = SanityDocument

/** Whether two values of a document are the same, whatever the order of their keys, which a Content Lake may change. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** Whether a document has a publication date, and a change history that readers see. */
export const hasHistory = ({ _type }: { _type: string }): boolean => _type === 'article' || _type === 'event'

/** Whether a document is a «Viktig melding», which begins with its publication where it has no beginning. */
export const isAlert = ({ _type }: { _type: string }): boolean => _type === 'alert'

const draftPrefix = 'drafts.'

/** The id of a document's draft, from its published id. */
export const draftIdOf = (publishedId: string): string => `${draftPrefix}${publishedId}`

/** Whether an id is that of a draft. */
export const isDraftId = (id: string): boolean => id.startsWith(draftPrefix)

/** The published id of a document, from that or from the id of its draft. */
export const publishedIdOf = (id: string): string => (isDraftId(id) ? id.slice(draftPrefix.length) : id)
