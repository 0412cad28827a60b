import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Action, SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses/addresses.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { slugOf } from '#schemas/checks/slug.ts'
import { draftIdOf, isDraftId, type StoredDocument } from './document.ts'

/** A redirect as it is stored: published, or a draft (`drafts.…`). */
export type StoredRedirect = { _id: string; from?: string | null; to?: string | null }

const redirectsQuery = /* groq */ `*[_type == "redirect" && !(_id in path("versions.**"))]{_id, from, to}`

/** Every redirect, drafts too, whatever perspective the client has: some hundred at most. Rejects with the client's own error. */
export const redirectsIn = (client: SanityClient): Promise<StoredRedirect[]> =>
  client.fetch<StoredRedirect[]>(redirectsQuery, {}, { perspective: 'raw' })

/** What of a document decides its addresses. */
type Addressed = { _type: string } & Record<string, unknown>

/** The addresses of a document, its own first; empty for one that has none. */
export function addressesOf(document: Addressed | undefined): string[] {
  const slug = slugOf(document)
  if (slug === undefined) return []
  if (document?._type === 'topic') return [addressOf.topic(slug, 1)]
  if (document?._type === 'article') return [addressOf.document(slug)]
  return document?._type === 'event' ? [addressOf.document(slug), addressOf.calendar(slug)] : []
}

/** The same ids, in the same order, for the same old address: a request that is sent twice makes one redirect. */
const idFor = (from: string, attempt: number): string => {
  const id = `redirect-${bytesToHex(sha256(utf8ToBytes(from)).subarray(0, 12))}`
  return attempt === 0 ? id : `${id}-${attempt + 1}`
}

/** A published redirect, and its draft where an editor is in the middle of changing it. */
type Known = { id: string; published: StoredRedirect; draft: StoredRedirect | undefined }

const isAt =
  (address: string) =>
  (spelled: string | null | undefined): boolean =>
    typeof spelled === 'string' && sameAddress(spelled, address)

const hashOf = (address: string): string => (address.includes('#') ? address.slice(address.indexOf('#')) : '')

const edit = (id: string, set: Record<string, unknown>): Action => ({
  actionType: 'sanity.action.document.edit',
  draftId: draftIdOf(id),
  publishedId: id,
  patch: { set },
})

const publish = (id: string): Action => ({
  actionType: 'sanity.action.document.publish',
  draftId: draftIdOf(id),
  publishedId: id,
})

/** What a redirect's draft holds, for an edit that makes it again. */
const contentOf = ({ from, to }: StoredRedirect): Record<string, unknown> => ({
  ...(typeof from === 'string' && { from }),
  ...(typeof to === 'string' && { to }),
})

/** Where a target leads once a document has moved: the part of the page that it points at (`#…`) is kept. */
const moved = (target: string | null | undefined, from: string, to: string): string =>
  typeof target === 'string' && isAt(from)(target) ? to + hashOf(target) : to

/** Points a published redirect to a new address. A draft of it is not published, and is there again afterwards. */
function repoint({ id, published, draft }: Known, from: string, to: string): Action[] {
  const next = { ...contentOf(published), to: moved(published.to, from, to) }
  const kept = draft && {
    ...contentOf(draft),
    ...(isAt(from)(draft.to) && { to: moved(draft.to, from, to) }),
  }
  return [edit(id, next), publish(id), ...(kept ? [edit(id, kept)] : [])]
}

/** Takes a published redirect away. A draft of it that starts elsewhere stays, as one that is not published. */
function remove({ id, draft }: Known, isCurrent: (address: StoredRedirect['from']) => boolean): Action {
  if (draft && !isCurrent(draft.from)) {
    return { actionType: 'sanity.action.document.unpublish', draftId: draftIdOf(id), publishedId: id }
  }
  return {
    actionType: 'sanity.action.document.delete',
    publishedId: id,
    includeDrafts: draft ? [draftIdOf(id)] : [],
  }
}

/** Makes a redirect that is not there yet, under the first id that no other redirect has. */
function make(from: string, to: string, stored: readonly StoredRedirect[]): Action[] {
  const has = (id: string) => stored.some(({ _id }) => _id === id)
  let attempt = 0
  while (has(idFor(from, attempt)) || has(draftIdOf(idFor(from, attempt)))) attempt++
  const id = idFor(from, attempt)
  const attributes = { _id: draftIdOf(id), _type: 'redirect', from, to }
  return [
    { actionType: 'sanity.action.document.create', publishedId: id, attributes, ifExists: 'fail' },
    publish(id),
  ]
}

const knownOf = (stored: readonly StoredRedirect[]): Known[] =>
  stored
    .filter(({ _id }) => !isDraftId(_id))
    .map((published) => ({
      id: published._id,
      published,
      draft: stored.find(({ _id }) => _id === draftIdOf(published._id)),
    }))

/**
 * What keeps the old addresses of a published document working when it gets a new slug, for one request with its
 * publication: a redirect from each old address, however it is spelled; those that led there lead to the new one (no
 * chains); those that start at a new address go (no loops). Drafts that editors have of redirects are neither published
 * nor lost. `redirects` is every redirect, drafts too (`redirectsIn`). Empty when no address changes.
 */
export function redirectActions(
  before: StoredDocument | undefined,
  after: StoredDocument,
  redirects: readonly StoredRedirect[],
): Action[] {
  const [old, current] = [addressesOf(before), addressesOf(after)]
  const own = current[0]
  if (old.length === 0 || own === undefined || old[0] === own) return []
  const isCurrent = (address: StoredRedirect['from']) => current.some((each) => isAt(each)(address))
  const known = knownOf(redirects)
  const left = known.filter(({ published }) => !isCurrent(published.from))
  return [
    ...known.filter((each) => !left.includes(each)).map((each) => remove(each, isCurrent)),
    ...old.flatMap((from, index): Action[] => {
      const to = current[index] ?? own
      const starting = left.filter(({ published }) => isAt(from)(published.from))
      const leading = left.filter((each) => !starting.includes(each) && isAt(from)(each.published.to))
      const repointed = [...leading, ...starting].flatMap((each) => repoint(each, from, to))
      return starting.length > 0 ? repointed : [...repointed, ...make(from, to, redirects)]
    }),
  ]
}
