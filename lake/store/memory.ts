import type { Doc } from '../document.ts'
import { strongReferences } from '../transaction/references.ts'

const none: ReadonlySet<string> = new Set()

/**
 * The parsed documents in memory, with the indexes that queries and checks need: by id, by type and by reference.
 * Further indexes belong here.
 */
export class DocumentMemory {
  readonly #byId = new Map<string, Doc>()
  readonly #byType = new Map<string, Map<string, Doc>>()
  readonly #referrers = new Map<string, Set<string>>()

  get(id: string): Doc | undefined {
    return this.#byId.get(id)
  }

  all(): Iterable<Doc> {
    return this.#byId.values()
  }

  ofType(type: string): Iterable<Doc> {
    return this.#byType.get(type)?.values() ?? []
  }

  referrers(id: string): ReadonlySet<string> {
    return this.#referrers.get(id) ?? none
  }

  put(document: Doc): void {
    this.#forget(this.#byId.get(document._id), document._type)
    this.#byId.set(document._id, document)
    entry(this.#byType, document._type, () => new Map<string, Doc>()).set(document._id, document)
    for (const target of strongReferences(document)) {
      entry(this.#referrers, target, () => new Set<string>()).add(document._id)
    }
  }

  remove(id: string): void {
    this.#forget(this.#byId.get(id))
    this.#byId.delete(id)
  }

  #forget(document: Doc | undefined, keptType?: string): void {
    if (!document) return
    if (document._type !== keptType) this.#byType.get(document._type)?.delete(document._id)
    for (const target of strongReferences(document)) this.#referrers.get(target)?.delete(document._id)
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key)
  if (present !== undefined) return present
  const made = make()
  map.set(key, made)
  return made
}
