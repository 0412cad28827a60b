import { type ExprNode, evaluateSync } from 'groq-js'
import { asTree, copiedWith, isNode } from './tree.ts'

type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

/** A tree that reads what is the same for every document as parameters, each by a name that no query can write. */
export type WithConstants = { root: ExprNode; constants: ReadonlyMap<string, ExprNode> }

/**
 * Takes out of a syntax tree what depends on parameters alone: `dateTime($now)`, `path("drafts.**")`, `["a", "b"]`.
 * groq-js makes each anew for every document that is looked at, a path with the regular expression in it.
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

/** What the constants are in one evaluation. */
export function constantValues(
  constants: ReadonlyMap<string, ExprNode>,
  options: Options,
): Record<string, unknown> {
  return Object.fromEntries(Array.from(constants, ([name, node]) => [name, evaluateSync(node, options).data]))
}

/** Functions of their arguments and nothing else, which give no more than they are given. */
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
