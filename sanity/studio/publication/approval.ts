import type { SanityClient } from '@sanity/client'
import { publishedId } from '#schemas/checks/others.ts'
import { newKey } from './newKey.ts'

/**
 * What is kept where the body asks for four eyes: that somebody has said that a draft is ready, as it was then, and what
 * became of it; or why somebody published alone. Its id has a dot: it is no content.
 */
export type Approval = {
  _id: string
  _type: 'approval'
  /** The published id of the document. */
  document: string
  /** The revision of the draft that it holds for: a draft that is changed is no longer ready. */
  draftRevision: string
  /** The user's id. */
  by: string
  state: 'ready' | 'withdrawn' | 'approved' | 'alone'
  reason?: string
}

/** Who publishes, where the body asks for four eyes, and why alone, where they do. */
export type FourEyes = { user: string; reason: string | undefined }

/** Nobody else has seen what would be published, and no reason is given. Nothing was written. */
export class AloneError extends Error {
  override name = 'AloneError'
}

type Revision = Pick<Approval, 'document' | 'draftRevision'>

/** Matches what `readyFor` reads, for a listener. */
export const readyFilter = /* groq */ `*[_type == "approval" && document == $document]`

const readyQuery = /* groq */ `*[_type == "approval" && document == $document && draftRevision == $draftRevision
  && state == "ready"] | order(_createdAt asc){_id, by}`

/** Those who have said that a draft is ready as it is. Rejects with the client's error. */
export const readyFor = (client: SanityClient, revision: Revision): Promise<Pick<Approval, '_id' | 'by'>[]> =>
  client.fetch(readyQuery, revision, { perspective: 'raw' })

const newId = (): string => `approval.${newKey()}${newKey()}`

/** Says that a draft is ready to be published by somebody else, as it is now. Rejects with the client's error. */
export async function sayReady(client: SanityClient, { by, ...revision }: Revision & { by: string }) {
  const approval: Approval = { _id: newId(), _type: 'approval', ...revision, by, state: 'ready' }
  await client.create(approval)
}

/** Takes that back. Rejects with the client's error. */
export async function takeBackReady(client: SanityClient, { by, ...revision }: Revision & { by: string }) {
  const own = (await readyFor(client, revision)).filter((each) => each.by === by)
  const transaction = client.transaction()
  for (const { _id } of own) transaction.patch(_id, { set: { state: 'withdrawn' } })
  await transaction.commit()
}

type Published = {
  published: { _id: string; _rev: string } | undefined
  draft: { _id: string; _rev: string } | undefined
  set?: Record<string, unknown>
}

/**
 * Lets a publication pass when somebody else has said that its draft is ready, as it is, or when there is a reason to
 * publish alone, which is kept. What an action sets itself («Avlys») nobody else has seen, whatever is said of the draft.
 * It is written before the publication: a reason that is kept of what was then refused does no harm.
 * @throws AloneError when neither is so; the client's own error otherwise.
 */
export async function passFourEyes(
  client: SanityClient,
  { published, draft, set }: Published,
  { user, reason = '' }: FourEyes,
): Promise<void> {
  const source = draft ?? published
  if (source === undefined) return
  const revision = { document: publishedId(source._id), draftRevision: source._rev }
  const ready = draft && set === undefined ? await readyFor(client, revision) : []
  const other = ready.find(({ by }) => by !== user)
  if (other) {
    await client.patch(other._id).set({ state: 'approved' }).commit()
    return
  }
  if (reason.trim() === '') throw new AloneError('Nobody else has said that it is ready')
  const alone: Approval = {
    _id: newId(),
    _type: 'approval',
    ...revision,
    by: user,
    state: 'alone',
    reason: reason.trim(),
  }
  await client.create(alone)
}
