import type { ExprNode } from 'groq-js'

/** A node of groq-js's syntax tree, or a part of one, such as an alternative of `select`. */
export type Node = {
  type?: unknown
  op?: unknown
  namespace?: unknown
  name?: unknown
  args?: unknown
  value?: unknown
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/**
 * A copy of a node or a list of nodes, with each child replaced by `copy` of it. Anything without children is returned
 * as it is: a value may be a Path or a DateTime of groq-js, and a copy would lose its class.
 */
export function copiedWith(node: unknown, copy: (child: unknown, name: string) => unknown): unknown {
  if (Array.isArray(node)) return node.map((child, index) => copy(child, String(index)))
  if (!isNode(node) || node.type === 'Value') return node
  return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, copy(child, name)]))
}

/** Casts what `copiedWith` made of a tree: it copies nodes to nodes. */
export const asTree = (copied: unknown): ExprNode => copied as ExprNode
