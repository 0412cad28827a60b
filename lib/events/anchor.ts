import { keyAnchor } from '../text/keyAnchor.ts'

/** The id of a programme item on its page, by its key in the document: always the same, so that links to it hold. */
export const itemAnchor = (key: string): string => keyAnchor('program', key)
