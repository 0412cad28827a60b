import type { ExprNode, evaluateSync } from 'groq-js'
import { withLazyConditions } from './conditions.ts'
import { constantValues, withConstants } from './constants.ts'
import { type LimitedTree, limitedTree } from './limitedTree.ts'
import { type Traits, traitsOf } from './traits.ts'

type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

/** A tree as it is evaluated: no further than it must be, and no longer than it may. */
export type Prepared = LimitedTree &
  Traits & {
    /** groq-js's options with what the tree reads beside them. */
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
