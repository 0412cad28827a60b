import type { DocumentActionComponent, DuplicateDocumentActionComponent } from 'sanity'

/** What is a document's own, and would be false of a copy: its address, and what has been corrected or withdrawn in it. */
const own = new Set(['slug', 'from', 'changes', 'lastUpdated', 'withdrawn'])

/** What a copy of a document starts as. */
export const copyOf = <Document extends object>(document: Document): Document =>
  // Entries of an object lose its type; what is left out is optional in every document that is not published.
  Object.fromEntries(Object.entries(document).filter(([field]) => !own.has(field))) as Document

/** «Dupliser», for a copy that takes no address from its original. */
export function withoutIdentity(duplicate: DocumentActionComponent): DocumentActionComponent {
  // The one action that takes more than the others do; Studio finds it by its name alone.
  const original = duplicate as DuplicateDocumentActionComponent
  return (props) => original({ ...props, mapDocument: copyOf })
}
