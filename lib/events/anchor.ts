/**
 * The id of a programme item on its page, by its key in the document: always the same, so that links to it hold. Keys
 * that an import has made may have anything in them; each sign that an id or a link could trip on is its code in hex
 * between points, so that no two keys come to the same.
 */
export const itemAnchor = (key: string): string =>
  `program-${key.replace(/[^A-Za-z0-9_-]/g, (sign) => `.${sign.charCodeAt(0).toString(16)}.`)}`
