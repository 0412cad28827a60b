import { publishedId } from '#schemas/checks/others.ts'

type Listener = (key: string) => void

/**
 * Leads from the timetable to an item in the form beside it. The two are panes of their own, and a pane cannot reach into
 * another; an item that is asked for before the form is there is opened when it comes.
 */
class Opening {
  readonly #listeners = new Map<string, Set<Listener>>()
  #waiting: { id: string; key: string } | undefined

  /** Calls `listener` when an item of this document is asked for. Returns a function that ends it. */
  listen(documentId: string, listener: Listener): () => void {
    const id = publishedId(documentId)
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listener))
    if (this.#waiting?.id === id) {
      listener(this.#waiting.key)
      this.#waiting = undefined
    }
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(id)
    }
  }

  /** Asks for an item. Returns whether a form was there to open it. */
  ask(documentId: string, key: string): boolean {
    const id = publishedId(documentId)
    const listeners = [...(this.#listeners.get(id) ?? [])]
    this.#waiting = listeners.length === 0 ? { id, key } : undefined
    // One form alone: two would each open a dialog.
    listeners.at(-1)?.(key)
    return listeners.length > 0
  }
}

/** What is asked for in this page's Studio. */
export const opening = new Opening()
