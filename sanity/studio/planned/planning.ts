import type { SanityClient } from '@sanity/client'
import { type Plan, type PlanAction, parsePlan, planIdOf, plannedTypeName, plansFilter } from './plan.ts'

/** What an editor asks for. `document` is a published id, `at` is ISO 8601. */
export type Wish = {
  document: string
  action: PlanAction
  at: string
  /** The draft that the plan holds to; undefined for a plan to unpublish. */
  draftRevision: string | undefined
  change: Plan['change']
  note: string | undefined
  /** The editor's name. */
  by: string | undefined
}

/** Stores a plan, in the place of an earlier one of the same kind. Rejects with the client's own error. */
export async function storePlan(client: SanityClient, { document, action, ...wish }: Wish): Promise<void> {
  const told = Object.entries(wish).filter(([, value]) => value !== undefined)
  await client.createOrReplace({
    _id: planIdOf(document, action),
    _type: plannedTypeName,
    document,
    action,
    state: 'waiting',
    ...Object.fromEntries(told),
  })
}

/**
 * Takes a plan away, as it was seen.
 * @throws a ClientError 409 when it has been carried out, stopped or planned anew since; the client's own error otherwise.
 */
export async function removePlan(client: SanityClient, { id, revision }: Plan): Promise<void> {
  const asSeen = { ifRevisionID: revision, set: { state: 'stopped' } }
  await client.transaction().patch(id, asSeen).delete(id).commit()
}

/** As many as the list knows of those that are over, the last first. */
const mostOver = 50

const ofDocument = `${plansFilter}[document == $id || document._ref == $id] | order(at asc)`
const ofAll = `${plansFilter}[state == "waiting"] | order(at asc)`
const over = `${plansFilter}[state != "waiting"] | order(_updatedAt desc)[0...${mostOver}]`

const parsed = (found: readonly unknown[]): Plan[] => found.flatMap((raw) => parsePlan(raw) ?? [])

const asStored = { perspective: 'raw' } as const

/** The plans for a document, by its published id. Rejects with the client's own error. */
export const plansFor = async (client: SanityClient, id: string): Promise<Plan[]> =>
  parsed(await client.fetch<unknown[]>(ofDocument, { id }, asStored))

/** Every plan that waits, and those that were over last. Rejects with the client's own error. */
export async function everyPlan(client: SanityClient): Promise<Plan[]> {
  const found = await Promise.all([ofAll, over].map((query) => client.fetch<unknown[]>(query, {}, asStored)))
  return parsed(found.flat())
}
