import type { LakeSettings } from '../settings.ts'

/**
 * What a query sees besides documents and parameters. It is made from the request or from the transaction being
 * written, and a query's result may depend on nothing else: groq-js has a default for each field, and its own `now()`
 * once let a delete by query remove documents that a fetch of the same query did not show.
 */
export type QueryContext = {
  /** What `now()` returns. */
  now: Date
  /** What `identity()` returns. */
  identity: string
  projectId: string
  dataset: string
  /** In ms; absent: `queryTimeLimit`. */
  timeLimit?: number | undefined
}

/** The context of a query run by the given identity at the given time. */
export function queryContext(
  { projectId, dataset, queryTimeLimit }: LakeSettings,
  { identity, now }: { identity: string; now: Date },
): QueryContext {
  return { identity, now, projectId, dataset, timeLimit: queryTimeLimit }
}

/** The context as groq-js options, with nothing left to its defaults. */
export function groqOptions({ now, identity, projectId, dataset }: QueryContext) {
  return { timestamp: now, identity, sanity: { projectId, dataset } }
}
