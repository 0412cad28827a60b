import type { ExprNode } from 'groq-js'
import { type Clock, clock } from './timeLimit.ts'
import { asTree, copiedWith, isNode, type Node } from './tree.ts'

export type LimitedTree = {
  readonly root: ExprNode
  readonly clock: Clock
}

/**
 * A copy of a syntax tree whose evaluation ends when the time is up; the caller checks the clock afterwards. groq-js
 * reads a node's `type` each time it evaluates the node, so that is where a node checks the clock, if it is evaluated
 * for each item of a list or walks a list itself (checking in all nodes would make a filter half as slow again). When
 * the time is up, the node claims to be a `Value`, and evaluates to null. Throwing would be simpler, but groq-js leaves
 * errors thrown in its streams unhandled, which ends the process. A tree supports one evaluation at a time.
 */
export function limitedTree(tree: ExprNode): LimitedTree {
  const time = clock()
  const copy = (node: unknown, isForEach: boolean): unknown => {
    if (Array.isArray(node)) return copiedWith(node, (each) => copy(each, isForEach))
    if (!isNode(node) || node.type === 'Value') return node
    const forEach = forEachIn(node, isForEach)
    const copied = copiedWith(node, (child, name) => copy(child, name === forEach))
    if (!isNode(copied) || (!isForEach && !walks(node))) return copied
    const { type } = node
    return Object.defineProperty(copied, 'type', {
      enumerable: true,
      get() {
        return time.isUp() ? 'Value' : type
      },
    })
  }
  return { root: asTree(copy(tree, false)), clock: time }
}

/** The child that a node evaluates for each item of a list. `order` strips `Asc` and `Desc` off beforehand. */
function forEachIn({ type }: Node, isForEach: boolean): string | undefined {
  if (type === 'Filter' || type === 'Map' || type === 'FlatMap') return 'expr'
  if (type === 'PipeFuncCall') return 'args'
  return isForEach && (type === 'Asc' || type === 'Desc') ? 'base' : undefined
}

const walkers = new Set<unknown>(['Filter', 'Map', 'FlatMap', 'PipeFuncCall', 'FuncCall', 'Slice', 'Array'])

const walks = ({ type, op }: Node) => walkers.has(type) || op === 'in' || op === '+'
