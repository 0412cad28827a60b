/**
 * The longest address that is accepted in a request or sent in a response, in bytes: a path with its query, or the
 * target of a redirect. Our responses repeat it in headers and log lines, and a proxy has room for only a few kilobytes
 * of headers: nginx, by default, for 4. The longest slug (sanity/queries/readable.ts) takes 2,400 bytes.
 */
export const longestTarget = 2_560
