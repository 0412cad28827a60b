/**
 * An id on a page, by a key in the document. Keys that an import has made may have anything in them; each sign that an id,
 * or a list of ids, or a link could trip on is its code in hex between points, so that no two keys come to the same.
 */
export const keyAnchor = (name: string, key: string): string =>
  `${name}-${key.replace(/[^A-Za-z0-9_-]/g, (sign) => `.${sign.charCodeAt(0).toString(16)}.`)}`
