/**
 * The longest address that is looked at or answered with, in bytes: a path with its query, or where a redirect leads. What
 * we answer repeats it in headers and log lines, and a proxy has room for some kilobytes of them: nginx, by itself, for 4.
 * The longest address of a page of ours is some 300.
 */
export const longestTarget = 2_048
