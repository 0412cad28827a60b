import type { SanityClient } from '@sanity/client'
import { addressTaken } from '#schemas/checks/taken.ts'
import { referrersOf } from '../addresses/referrers.ts'
import { plannedMessages as words } from '../messages/planned.ts'
import { draftIdOf, type StoredDocument } from '../publication/document.ts'
import { addressesOf, redirectsIn, type StoredRedirect } from '../publication/redirects.ts'
import { hindranceOf, type Pair } from './hindrance.ts'
import type { Plan } from './plan.ts'
import { faultsOf } from './rules.ts'

/** What a plan needs when its time comes, looked up ahead of it; or why it cannot be carried out as things are. */
export type Ready = { pair: Pair; redirects: readonly StoredRedirect[] } | { why: string }

async function pairOf(client: SanityClient, id: string): Promise<Pair> {
  const ids = [id, draftIdOf(id)]
  const found = await client.fetch<StoredDocument[]>('*[_id in $ids]', { ids })
  const of = (wanted: string) => found.find(({ _id }) => _id === wanted)
  return { published: of(id), draft: of(draftIdOf(id)) }
}

const none: readonly StoredRedirect[] = []

const isMoved = ({ published, draft }: Pair): boolean => addressesOf(published)[0] !== addressesOf(draft)[0]

async function readyToPublish(client: SanityClient, pair: Pair, draft: StoredDocument): Promise<Ready> {
  const [faults, taken, redirects] = await Promise.all([
    faultsOf(draft, client),
    addressTaken(draft, client),
    isMoved(pair) ? redirectsIn(client) : none,
  ])
  if (faults.length > 0) return { why: words.why.invalid(faults) }
  return taken === undefined ? { pair, redirects } : { why: taken }
}

async function readyToUnpublish(client: SanityClient, plan: Plan, pair: Pair): Promise<Ready> {
  const { shown } = await referrersOf(client, plan.document)
  const names = shown.map(({ title }) => `«${title ?? words.untitled}»`)
  return names.length > 0 ? { why: words.why.referredTo(names) } : { pair, redirects: none }
}

/**
 * Looks at the document of a plan: whether it is still as planned, whether it is right by every rule, and what goes
 * along. `client` sees drafts. Rejects when the Content Lake does not answer.
 */
export async function prepare(client: SanityClient, plan: Plan): Promise<Ready> {
  const pair = await pairOf(client, plan.document)
  const hindrance = hindranceOf(plan, pair)
  if (hindrance !== undefined) return { why: words.hindered[hindrance] }
  return plan.action === 'publish' && pair.draft
    ? readyToPublish(client, pair, pair.draft)
    : readyToUnpublish(client, plan, pair)
}
