import type { ExprNode } from 'groq-js'
import { type Clock, clock } from './timeLimit.ts'
import { asTree, copiedWith, isNode, type Node } from './tree.ts'

export type LimitedTree = {
  readonly root: ExprNode
  readonly clock: Clock
}

/**
 * A copy of a syntax tree whose evaluation comes to its end when the time is up; whoever evaluates it checks the clock
 * afterwards. groq-js reads the `type` of a node each time that it evaluates it, so a node looks at the clock there: one
 * that is evaluated for each item of a list, and one that walks a list itself (all nodes would make a filter half as slow
 * again). When the time is up it says that it is a value, and is null. An error would do, if groq-js did not let those
 * thrown in its streams go unhandled, which ends the process. One evaluation at a time.
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

/** The child that a node evaluates for each item of a list. The order of `order` is taken off by it beforehand. */
function forEachIn({ type }: Node, isForEach: boolean): string | undefined {
  if (type === 'Filter' || type === 'Map' || type === 'FlatMap') return 'expr'
  if (type === 'PipeFuncCall') return 'args'
  return isForEach && (type === 'Asc' || type === 'Desc') ? 'base' : undefined
}

const walkers = new Set<unknown>(['Filter', 'Map', 'FlatMap', 'PipeFuncCall', 'FuncCall', 'Slice', 'Array'])

const walks = ({ type, op }: Node) => walkers.has(type) || op === 'in' || op === '+'
