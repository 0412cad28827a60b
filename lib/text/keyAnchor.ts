/**
 * An id on a page, made from a key in the document. Keys from an import may contain anything; each character that could
 * break an id, a list of ids or a link is replaced by its hex code between dots, so that no two keys give the same id.
 */
export const keyAnchor = (name: string, key: string): string =>
  `${name}-${key.replace(/[^A-Za-z0-9_-]/g, (sign) => `.${sign.charCodeAt(0).toString(16)}.`)}`
