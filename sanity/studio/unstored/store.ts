import type { Path } from '@sanity/types'
import { publishedId } from '#schemas/checks/others.ts'
import { isBelow, samePath, standsIn } from './paths.ts'

/** Text that stands in a field and could not be stored. */
export type Unstored = {
  path: Path
  /** The field's title, as the editor knows it. */
  title: string
  text: string
  /** Why it is not stored, for the editor to read. */
  problem: string
  /** What was stored there when it was typed. */
  over: unknown
}

const none: readonly Unstored[] = []

/** The longest text that is kept, in characters: a whole article may be pasted into a field for a time. */
const mostText = 200

/**
 * What editors have typed that could not be stored, by document. It is kept here and not in the fields, for a field that
 * is no longer on the screen (another tab of the document, a dialog that was closed, another document) has lost its own
 * state, and publication must wait all the same. One for all of Studio; it lasts as long as the page does.
 */
export class UnstoredTexts {
  readonly #byDocument = new Map<string, readonly Unstored[]>()
  readonly #listeners = new Set<() => void>()

  #shown: readonly { id: string; path: Path }[] = []

  /** Calls when anything changes. Returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All there is of a document, draft and published alike; the same array as long as nothing changes. */
  of(documentId: string): readonly Unstored[] {
    return this.#byDocument.get(publishedId(documentId)) ?? none
  }

  at(documentId: string, path: Path): Unstored | undefined {
    return this.of(documentId).find((one) => samePath(one.path, path))
  }

  /** What of it belongs to a place that the document still has. */
  standingIn(document: { _id: string }): readonly Unstored[] {
    const all = this.of(document._id)
    const standing = all.filter(({ path, over }) => standsIn(document, path, over))
    return standing.length === all.length ? all : standing
  }

  /** Says that a field is on the screen. Returns what says that it no longer is. */
  show(documentId: string, path: Path): () => void {
    const field = { id: publishedId(documentId), path }
    this.#shown = [...this.#shown, field]
    this.#tell()
    return () => {
      this.#shown = this.#shown.filter((one) => one !== field)
      this.#tell()
    }
  }

  /** What of it stands in fields that are not on the screen. */
  awayFrom(document: { _id: string }): readonly Unstored[] {
    const id = publishedId(document._id)
    const isShown = ({ path }: Unstored) =>
      this.#shown.some((field) => field.id === id && samePath(field.path, path))
    return this.standingIn(document).filter((one) => !isShown(one))
  }

  put(documentId: string, unstored: Unstored): void {
    const others = this.of(documentId).filter(({ path }) => !samePath(path, unstored.path))
    this.#set(documentId, [...others, { ...unstored, text: unstored.text.slice(0, mostText) }])
  }

  /** Forgets what stands at a path and below it; all of the document's with the empty path. */
  forget(documentId: string, path: Path): void {
    const all = this.of(documentId)
    const left = all.filter((one) => !isBelow(one.path, path))
    if (left.length < all.length) this.#set(documentId, left)
  }

  #set(documentId: string, all: readonly Unstored[]): void {
    const id = publishedId(documentId)
    if (all.length > 0) this.#byDocument.set(id, all)
    else this.#byDocument.delete(id)
    this.#tell()
  }

  /** Counts the changes, so that what is worked out from all of this is worked out anew. */
  revision = 0

  #tell(): void {
    this.revision++
    for (const listener of this.#listeners) listener()
  }
}

/** What stands unstored in this page's Studio. */
export const unstoredTexts = new UnstoredTexts()
