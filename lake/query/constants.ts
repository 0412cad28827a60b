import { type ExprNode, evaluateSync } from 'groq-js'
import { asTree, copiedWith, isNode } from './tree.ts'

type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

/** A tree that reads values that are the same for every document from parameters with names no query can contain. */
export type WithConstants = { root: ExprNode; constants: ReadonlyMap<string, ExprNode> }

/**
 * Moves the expressions that depend only on parameters out of a syntax tree: `dateTime($now)`, `path("drafts.**")`,
 * `["a", "b"]`. groq-js evaluates each again for every document, a path including its regular expression.
 */
export function withConstants(tree: ExprNode): WithConstants {
  const constants = new Map<string, ExprNode>()
  const takenOut = (node: ExprNode): ExprNode => {
    const name = `constant#${constants.size}`
    constants.set(name, node)
    return { type: 'Parameter', name }
  }
  const copied = (node: unknown): unknown =>
    isMade(node) && isConstant(node) ? takenOut(node) : copiedWith(node, copied)
  return { root: asTree(copied(tree)), constants }
}

/** The values of the constants in one evaluation. */
export function constantValues(
  constants: ReadonlyMap<string, ExprNode>,
  options: Options,
): Record<string, unknown> {
  return Object.fromEntries(Array.from(constants, ([name, node]) => [name, evaluateSync(node, options).data]))
}

/** Functions that depend on nothing but their arguments, and return no more data than they are given. */
const pure = new Set(['dateTime', 'path', 'string', 'lower', 'upper', 'length'])

const isMade = (node: unknown): node is ExprNode =>
  isNode(node) && (node.type === 'FuncCall' || node.type === 'Array')

function isConstant(node: ExprNode): boolean {
  if (node.type === 'Value' || node.type === 'Parameter') return true
  if (node.type === 'Array') return node.elements.every(({ value, isSplat }) => !isSplat && isConstant(value))
  return (
    node.type === 'FuncCall' &&
    node.namespace === 'global' &&
    pure.has(node.name) &&
    node.args.every(isConstant)
  )
}
