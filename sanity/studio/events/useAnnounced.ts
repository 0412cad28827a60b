import type { StoredDocument } from '../publication/document.ts'
import type { Kind } from './kinds.ts'
import { type AnnouncedDocument, usePublication } from './usePublication.ts'

/** What the dialogs of announcements are opened with. */
export type DialogProps = {
  /** The published id. */
  id: string
  type: string
  /** The announcement that is made, or taken back. */
  kind: Kind
  onClose: () => void
}

/** A published document that is announced about; `source` is what is published with it: the draft, where there is one. */
export type Announced = { document: AnnouncedDocument; published: StoredDocument; source: StoredDocument }

/** The document of a dialog; undefined until it is known, and for one that is not published. */
export function useAnnounced({ id, type }: DialogProps): Announced | undefined {
  const document = usePublication(id, type)
  const { published, draft } = document
  return published && { document, published, source: draft ?? published }
}
