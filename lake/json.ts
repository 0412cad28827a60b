/**
 * Levels of arrays and objects. The hosted Content Lake rejects documents deeper than 20; a request body adds a few
 * levels around them. Recursive functions walk these values, so the sender must not decide how deep they are.
 */
export const maxDepth = 100

/** JSON nested deeper than `maxDepth`. */
export class TooDeepError extends Error {
  override name = 'TooDeepError'
}

/** Half a character, which JSON can write and UTF-8 cannot. */
const half = /\\u[dD][89a-fA-F]/

const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value

/**
 * Parses text as JSON; half characters in it become U+FFFD, since no address and no page can hold them.
 * @throws SyntaxError when it is not JSON; TooDeepError.
 */
export function parseJson(text: string): unknown {
  const value: unknown = half.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text)
  if (isDeeperThan(value, maxDepth)) throw new TooDeepError(`It is nested deeper than ${maxDepth} levels`)
  return value
}

/** Whether a value has more than `levels` levels of arrays and objects. Walks level by level, so any depth is safe. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; depth < levels; depth++) {
    if (level.length === 0) return false
    level = level.flatMap((each) => Object.values(each).filter(isContainer))
  }
  return level.length > 0
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
