/**
 * Levels of arrays and objects. The hosted Content Lake refuses documents deeper than 20; a request's body wraps them in
 * a few. What is walked by functions that call themselves must not be as deep as the sender likes.
 */
export const maxDepth = 100

/** JSON nested deeper than `maxDepth`. */
export class TooDeepError extends Error {
  override name = 'TooDeepError'
}

/**
 * Text as JSON.
 * @throws SyntaxError when it is none; TooDeepError.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (isDeeperThan(value, maxDepth)) throw new TooDeepError(`It is nested deeper than ${maxDepth} levels`)
  return value
}

/** Whether a value has more levels of arrays and objects than `levels`. Walked level by level, so no depth is too much. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isContainer)
  for (let depth = 0; depth < levels; depth++) {
    if (level.length === 0) return false
    level = level.flatMap((each) => Object.values(each).filter(isContainer))
  }
  return level.length > 0
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
