import { keyAnchor } from '../text/keyAnchor.ts'

/** The id of a programme item on its page, from its key in the document: stable, so that links to it keep working. */
export const itemAnchor = (key: string): string => keyAnchor('program', key)
