/** The attributes of an element that shows a field: a click opens the field, and nothing can be dragged elsewhere. */
export type EditAttributes = { 'data-sanity': string; 'data-sanity-drag-disable': 'true' }

/**
 * Gives the attributes of the element that shows a field, so that a click on it in Studio's preview opens the field. The
 * path is the field's in the document, as in `body[_key=="ab12"]`. Components get one in the preview alone: without it
 * there are no attributes, and the page is as readers see it.
 */
export type Edit = (path: string) => EditAttributes

/** The path of an entry in a list of the document, by its key. */
export const entryPath = (list: string, key: string): string =>
  `${list}[_key=="${key.replace(/["\\]/g, '')}"]`
