import type { LakeSettings } from '../settings.ts'

/**
 * What a query sees beside documents and parameters. It is made from the request that asks or from the transaction that
 * is being written, and no attribute of what a query finds may depend on anything else: groq-js has a default for each,
 * and a `now()` of its own once let a deletion take documents that the same query, fetched, did not show.
 */
export type QueryContext = {
  /** What `now()` says. */
  now: Date
  /** What `identity()` says. */
  identity: string
  projectId: string
  dataset: string
  /** In ms; absent: `queryTimeLimit`. */
  timeLimit?: number | undefined
}

/** The context of a query that somebody sends or writes at a time. */
export function queryContext(
  { projectId, dataset, queryTimeLimit }: LakeSettings,
  { identity, now }: { identity: string; now: Date },
): QueryContext {
  return { identity, now, projectId, dataset, timeLimit: queryTimeLimit }
}

/** The context in groq-js's words, none left to its defaults. */
export function groqOptions({ now, identity, projectId, dataset }: QueryContext) {
  return { timestamp: now, identity, sanity: { projectId, dataset } }
}
