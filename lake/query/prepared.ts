import type { ExprNode, evaluateSync } from 'groq-js'
import { withLazyConditions } from './conditions.ts'
import { constantValues, withConstants } from './constants.ts'
import { type LimitedTree, limitedTree } from './limitedTree.ts'
import { type Traits, traitsOf } from './traits.ts'

type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

/** A tree ready for evaluation: with lazy conditions, constants taken out and a time limit. */
export type Prepared = LimitedTree &
  Traits & {
    /** groq-js's options, plus the constants that the tree reads. */
    optionsFor: (options: Options) => Options
  }

export function prepared(tree: ExprNode): Prepared {
  const { root, constants } = withConstants(withLazyConditions(tree))
  return {
    ...limitedTree(root),
    ...traitsOf(tree),
    optionsFor: (options) => ({
      ...options,
      params: { ...options.params, ...constantValues(constants, options) },
    }),
  }
}
