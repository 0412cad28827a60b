import type { DocumentActionComponent, DuplicateDocumentActionComponent } from 'sanity'

/** What belongs to the original alone, and would be false in a copy: its address, corrections and withdrawal. */
const own = new Set(['slug', 'from', 'changes', 'lastUpdated', 'withdrawn'])

/** The initial content of a copy. */
export const copyOf = <Document extends object>(document: Document): Document =>
  // `Object.entries` loses the type; the omitted fields are optional in every unpublished document.
  Object.fromEntries(Object.entries(document).filter(([field]) => !own.has(field))) as Document

/** «Dupliser», for a copy that does not take over the original's address. */
export function withoutIdentity(duplicate: DocumentActionComponent): DocumentActionComponent {
  // This action alone takes an extra parameter; Studio identifies it only by name.
  const original = duplicate as DuplicateDocumentActionComponent
  return (props) => original({ ...props, mapDocument: copyOf })
}
