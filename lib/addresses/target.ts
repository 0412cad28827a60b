/**
 * The longest address that is looked at or answered with, in bytes: a path with its query, or where a redirect leads. What
 * we answer repeats it in headers and log lines, and a proxy has room for some kilobytes of them: nginx, by itself, for 4.
 * The longest slug (sanity/queries/readable.ts) takes 2,400 of them.
 */
export const longestTarget = 2_560
