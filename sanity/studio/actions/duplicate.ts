import type { DocumentActionComponent, DuplicateDocumentActionComponent } from 'sanity'
import { addressMessages } from '../messages/addresses.ts'
import { isAlert } from '../publication/document.ts'

/**
 * What belongs to the original alone, and would be false in a copy: its address, dates, corrections and withdrawal, what
 * calendars know of it, when it is to be reviewed, whose it is, and what it is a translation of.
 */
const own = new Set([
  'slug',
  'from',
  'publishedAt',
  'lastUpdated',
  'changes',
  'withdrawn',
  'expiresAt',
  'previousStarts',
  'calendarSequence',
  'reviewAt',
  'editedBy',
  'translationOf',
])

/** What editors tell documents apart by. */
const names = new Set(['title', 'shortTitle'])

const named = ([field, value]: [string, unknown]): [string, unknown] =>
  names.has(field) && typeof value === 'string' && value.trim() !== ''
    ? [field, addressMessages.copyOf(value)]
    : [field, value]

/** An alert's end, too, is its own: where a redirect leads to is what a copy is made for. */
const isOwn = (document: object, field: string): boolean =>
  own.has(field) || (field === 'to' && isAlert({ _type: '', ...document }))

/** The initial content of a copy. */
export const copyOf = <Document extends object>(document: Document): Document =>
  // `Object.entries` loses the type; the omitted fields are optional in every unpublished document.
  Object.fromEntries(
    Object.entries(document)
      .filter(([field]) => !isOwn(document, field))
      .map(named),
  ) as Document

/** «Dupliser», for a copy that does not take over the original's address, dates and history. */
export function withoutIdentity(duplicate: DocumentActionComponent): DocumentActionComponent {
  // This action alone takes an extra parameter; Studio identifies it only by name.
  const original = duplicate as DuplicateDocumentActionComponent
  return (props) => original({ ...props, mapDocument: copyOf })
}
