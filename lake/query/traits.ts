import type { ExprNode } from 'groq-js'
import { isNode, type Node } from './tree.ts'

/** What has to be known about a tree before it is evaluated. */
export type Traits = {
  /** Whether a single node may take unbounded time: a regular expression, or comparing all items of two lists. */
  readonly mayLinger: boolean
  /** Whether the tree has a function that groq-js can only evaluate asynchronously. */
  readonly needsPromises: boolean
}

export function traitsOf(tree: ExprNode): Traits {
  let mayLinger = false
  let needsPromises = false
  const look = (node: unknown): void => {
    if (!isNode(node) || node.type === 'Value') return
    mayLinger ||= lingers(node)
    needsPromises ||= isAsynchronous(node)
    // This covers lists too: Object.values gives their items.
    for (const child of Object.values(node)) look(child)
  }
  look(tree)
  return { mayLinger, needsPromises }
}

const lingers = (node: Node) =>
  node.op === 'match' ||
  (node.type === 'FuncCall' && (node.name === 'intersects' || (node.name === 'path' && !isPlainPath(node))))

/** A literal path such as `drafts.**`, with one wildcard at its end: matching it needs no backtracking. */
function isPlainPath({ args }: Node): boolean {
  const [path]: unknown[] = Array.isArray(args) ? args : []
  const value = isNode(path) && path.type === 'Value' ? path.value : undefined
  return typeof value === 'string' && /^[\w.-]{0,100}\*{0,2}$/.test(value)
}

const isAsynchronous = ({ type, namespace, name }: Node) =>
  type === 'FuncCall' &&
  (namespace === 'delta' || namespace === 'diff') &&
  (name === 'changedAny' || name === 'changedOnly')
