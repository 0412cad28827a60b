import { type Action, ClientError, type SanityClient } from '@sanity/client'
import { plannedMessages as words } from '../messages/planned.ts'
import { draftIdOf } from '../publication/document.ts'
import type { Change } from '../publication/publication.ts'
import { ChangedMeanwhileError, publish } from '../publication/publish.ts'
import { unpublish } from '../publication/unpublish.ts'
import { type Plan, parsePlan, plansFilter } from './plan.ts'
import { prepare, type Ready } from './prepare.ts'

/** How a plan ended. `over`: another instance carried it out, or an editor called it off or planned anew. */
export type Outcome = 'done' | 'stopped' | 'over'

/** As many as are read at a time: those that come first. */
const most = 1_000

/** The plans that wait, the first to come first. What is no plan is left out. Rejects with the client's own error. */
export async function waitingPlans(client: SanityClient): Promise<Plan[]> {
  const query = `${plansFilter}[state == "waiting"] | order(at asc)[0...${most}]`
  const found = await client.fetch<unknown[]>(query)
  return found.flatMap((raw) => parsePlan(raw) ?? [])
}

/** A plan is done in the request that carries it out, and once: its own revision is the guard. */
const markedDone = ({ id, revision }: Plan): Action[] => {
  const ids = { draftId: draftIdOf(id), publishedId: id }
  return [
    { actionType: 'sanity.action.document.edit', ...ids, patch: { set: { state: 'done' }, unset: ['why'] } },
    { actionType: 'sanity.action.document.publish', ...ids, ifPublishedRevisionId: revision },
  ]
}

const changeOf = ({ change, note }: Plan): Change =>
  change === 'material' && note !== undefined ? { kind: 'material', note } : { kind: 'minor' }

/** Refused because of what is stored or asked for. Anything else may be right the next time. */
const refusals = new Set([400, 404, 409, 422])

const isRefusal = (error: unknown): error is Error =>
  error instanceof ChangedMeanwhileError || (error instanceof ClientError && refusals.has(error.statusCode))

const wordsOf = ({ message, cause }: Error): string => (cause instanceof Error ? cause.message : message)

async function isWaiting(client: SanityClient, { id, revision }: Plan): Promise<boolean> {
  const now = parsePlan(await client.getDocument(id))
  return now?.revision === revision
}

async function stop(client: SanityClient, plan: Plan, why: string): Promise<Outcome> {
  try {
    await client
      .patch(plan.id, { ifRevisionID: plan.revision, set: { state: 'stopped', why } })
      .commit({ visibility: 'async' })
    return 'stopped'
  } catch (error) {
    if (isRefusal(error)) return 'over'
    throw error
  }
}

/** Each with another look at the document in between. */
const attempts = 3

type Parts = {
  /** Sees drafts, and writes. */
  client: SanityClient
  now: () => Date
  /** A new `_key`. */
  key: () => string
  /** What was looked up ahead of the time, if anything. */
  ready?: Ready | undefined
}

/**
 * Carries a plan out, its time being come, or stops it and writes why. The publication and the end of the plan are one
 * request, so of several who try, one does it, once.
 * @throws when the Content Lake does not answer, or does not let us: nothing is lost, and it may be tried again.
 */
export async function carryOut(plan: Plan, { client, now, key, ready }: Parts): Promise<Outcome> {
  let current = ready
  let refusal: Error | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    // What stood in the way ahead of the time may have been put right since.
    if (current === undefined || 'why' in current) current = await prepare(client, plan)
    if ('why' in current) return stop(client, plan, current.why)
    try {
      await send(client, plan, current, { now: now().toISOString(), key: key() })
      return 'done'
    } catch (error) {
      if (!isRefusal(error)) throw error
      refusal = error
    }
    if (!(await isWaiting(client, plan))) return 'over'
    current = undefined
  }
  return stop(client, plan, words.why.refused(refusal ? wordsOf(refusal) : ''))
}

async function send(
  client: SanityClient,
  plan: Plan,
  { pair, redirects }: Exclude<Ready, { why: string }>,
  given: { now: string; key: string },
): Promise<void> {
  const along = markedDone(plan)
  if (plan.action === 'unpublish') return unpublish(client, plan.document, along)
  // Whoever planned it was asked for four eyes then, of the very revision that the plan holds to.
  await publish(client, { ...pair, change: changeOf(plan), redirects, ...given, along }, undefined)
}
