/** The address of a link that shows one draft to whoever has it: the link's own name, and its secret. */

const prefix = '/utkast/'

/** 16 hexadecimal digits, and 32 bytes in base64url. Of this width alone: anything else is no link, and is not looked up. */
const token = /^([0-9a-f]{16})([A-Za-z0-9_-]{43})$/

/** What an address names: `name` finds the link, and `secret` opens it. */
export type DraftLinkKey = { name: string; secret: string }

/** The path of a link. */
export const draftLinkPath = ({ name, secret }: DraftLinkKey): string => `${prefix}${name}${secret}`

/** Whether a path, without superfluous slashes, is where links to drafts are. */
export const isDraftLinkPath = (path: string): boolean => path.startsWith(prefix)

/** The link that a path, without superfluous slashes, names; undefined when it names none. */
export function draftLinkIn(path: string): DraftLinkKey | undefined {
  const [, name, secret] = token.exec(isDraftLinkPath(path) ? path.slice(prefix.length) : '') ?? []
  return name === undefined || secret === undefined ? undefined : { name, secret }
}

/** A path as it may be logged: whoever reads a secret in a log could open its draft. */
export const loggedPath = (path: string): string => {
  const at = path.indexOf(prefix)
  return at < 0 ? path : `${path.slice(0, at)}${prefix}…`
}
