import type { ExprNode } from 'groq-js'
import { isNode, type Node } from './tree.ts'

/** What has to be known of a tree before it is evaluated. */
export type Traits = {
  /** Whether a single node may take as long as it likes: a regular expression, or each of one list with each of another. */
  readonly mayLinger: boolean
  /** Whether it has a function that groq-js can only evaluate with promises. */
  readonly needsPromises: boolean
}

export function traitsOf(tree: ExprNode): Traits {
  let mayLinger = false
  let needsPromises = false
  const look = (node: unknown): void => {
    if (!isNode(node) || node.type === 'Value') return
    mayLinger ||= lingers(node)
    needsPromises ||= isAsynchronous(node)
    // Of a list too: each of its items is one of its values.
    for (const child of Object.values(node)) look(child)
  }
  look(tree)
  return { mayLinger, needsPromises }
}

const lingers = (node: Node) =>
  node.op === 'match' ||
  (node.type === 'FuncCall' && (node.name === 'intersects' || (node.name === 'path' && !isPlainPath(node))))

/** A path as `drafts.**`, written out, with one wildcard at its end: nothing in it is tried in two ways. */
function isPlainPath({ args }: Node): boolean {
  const [path]: unknown[] = Array.isArray(args) ? args : []
  const value = isNode(path) && path.type === 'Value' ? path.value : undefined
  return typeof value === 'string' && /^[\w.-]{0,100}\*{0,2}$/.test(value)
}

const isAsynchronous = ({ type, namespace, name }: Node) =>
  type === 'FuncCall' &&
  (namespace === 'delta' || namespace === 'diff') &&
  (name === 'changedAny' || name === 'changedOnly')
