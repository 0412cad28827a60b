import type { Path } from '@sanity/types'
import { publishedId } from '#schemas/checks/others.ts'
import { isBelow, samePath, standsIn } from './paths.ts'

/** Text in a field that could not be stored. */
export type Unstored = {
  path: Path
  /** The field's title, as editors see it. */
  title: string
  text: string
  /** Why it is not stored, for the editor to read. */
  problem: string
  /** The value that was stored there when the text was typed. */
  over: unknown
}

const none: readonly Unstored[] = []

/** How much of a text is kept, in characters: a whole article may be pasted into a time field. */
const mostText = 200

/**
 * What editors have typed that could not be stored, by document. It is kept here because a field that is no longer on
 * the screen (in another tab, a closed dialog or another document) has lost its state, but must still block publishing.
 * There is one instance for all of Studio; it lives as long as the page.
 */
export class UnstoredTexts {
  readonly #byDocument = new Map<string, readonly Unstored[]>()
  readonly #listeners = new Set<() => void>()

  #shown: readonly { id: string; path: Path }[] = []

  /** Calls `listener` when anything changes. Returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All unstored texts of a document, draft and published alike; the same array as long as nothing changes. */
  of(documentId: string): readonly Unstored[] {
    return this.#byDocument.get(publishedId(documentId)) ?? none
  }

  at(documentId: string, path: Path): Unstored | undefined {
    return this.of(documentId).find((one) => samePath(one.path, path))
  }

  /** The texts whose place the document still has. */
  standingIn(document: { _id: string }): readonly Unstored[] {
    const all = this.of(document._id)
    const standing = all.filter(({ path, over }) => standsIn(document, path, over))
    return standing.length === all.length ? all : standing
  }

  /** Registers a field as on the screen. Returns a function that unregisters it. */
  show(documentId: string, path: Path): () => void {
    const field = { id: publishedId(documentId), path }
    this.#shown = [...this.#shown, field]
    this.#tell()
    return () => {
      this.#shown = this.#shown.filter((one) => one !== field)
      this.#tell()
    }
  }

  /** The texts in fields that are not on the screen. */
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

  /** Forgets the texts at and below a path; with the empty path, all of the document's. */
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

  /** Counts the changes, so that whatever is derived from the texts is recomputed. */
  revision = 0

  #tell(): void {
    this.revision++
    for (const listener of this.#listeners) listener()
  }
}

/** The unstored texts in this page's Studio. */
export const unstoredTexts = new UnstoredTexts()
