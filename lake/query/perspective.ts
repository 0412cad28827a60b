import {
  type Doc,
  draftIdOf,
  isDraftId,
  isPublicId,
  isPublishedId,
  isVersionId,
  publishedIdOf,
} from '../document.ts'
import { HttpError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import type { Corpus } from './evaluate.ts'

/** `raw`, or the layers from front to back: `drafts` and release names. `published` is always the back layer. */
export type Perspective = 'raw' | readonly string[]

/** From this API version on, a query without a perspective sees published documents; before it, everything. */
const publishedByDefault = '2025-02-19'

/** Whether an API version (`YYYY-MM-DD`, `X` or `1`) is the given date or later. */
export const isSince = (apiVersion: string, date: string) =>
  apiVersion.toUpperCase() === 'X' || (/^\d{4}-/.test(apiVersion) && apiVersion >= date)

/** @throws HttpError 400 when `raw` is combined with others. */
export function parsePerspective(given: string | undefined, apiVersion: string): Perspective {
  if (!given) return isSince(apiVersion, publishedByDefault) ? [] : 'raw'
  const names = given.split(',').map((name) => (name === 'previewDrafts' ? 'drafts' : name.trim()))
  if (!names.includes('raw')) return names.filter((name) => name !== '' && name !== 'published')
  if (names.length === 1) return 'raw'
  throw new HttpError(400, 'The perspective "raw" cannot be combined with others')
}

/** Whether a perspective shows more than published documents. */
export const showsDrafts = (perspective: Perspective) => perspective !== 'raw' && perspective.length > 0

/** Documents as a perspective shows them; made once, because a document in the store is never changed in place. */
const seen = new WeakMap<Doc, Doc>()

function asPublished(document: Doc): Doc {
  const made = seen.get(document)
  if (made) return made
  const view = { ...document, _id: publishedIdOf(document._id), _originalId: document._id }
  seen.set(document, view)
  return view
}

/** The corpora of a store, cached until the next commit. */
export function perspectives(store: Store) {
  let version = -1
  const views = new Map<string, Corpus>()
  return {
    /** What a caller sees: without the token, only documents whose id has no dot. */
    view(perspective: Perspective, isAnonymous: boolean): Corpus {
      if (version !== store.version) views.clear()
      version = store.version
      const key = `${perspective === 'raw' ? '|raw' : perspective.join()}|${isAnonymous}`
      const view = views.get(key) ?? corpus(store, perspective, isAnonymous)
      // Callers can make up any stack of releases; only the usual views are worth their memory.
      if (views.size < 20) views.set(key, view)
      return view
    },
  }
}

function corpus(store: Store, perspective: Perspective, isAnonymous: boolean): Corpus {
  const documents = [...store.all()].filter(({ _id }) => !isAnonymous || isPublicId(_id))
  const shown = perspective === 'raw' ? documents : layered(documents, perspective)
  const byId = new Map(shown.map((document) => [document._id, document]))
  return { documents: shown, byId: (id) => byId.get(id) }
}

function layered(documents: readonly Doc[], layers: readonly string[]): Doc[] {
  const raw = new Map(documents.map((document) => [document._id, document]))
  const visible = new Map<string, Doc>()
  for (const document of documents) {
    const id = publishedIdOf(document._id)
    if (visible.has(id)) continue
    const front = [...layers.map((layer) => idIn(layer, id)), id].map((each) => raw.get(each)).find(Boolean)
    if (front && !isDeletedVersion(front)) visible.set(id, asPublished(front))
  }
  return [...visible.values()]
}

const idIn = (layer: string, id: string) => (layer === 'drafts' ? draftIdOf(id) : `versions.${layer}.${id}`)

/** A version that its release will delete hides the document. */
function isDeletedVersion({ _id, _system }: Doc): boolean {
  if (isPublishedId(_id) || isDraftId(_id) || !isVersionId(_id)) return false
  return typeof _system === 'object' && _system !== null && 'delete' in _system && _system.delete === true
}
