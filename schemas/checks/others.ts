import type { SanityClient } from '@sanity/client'
import type { ValidationContext } from '@sanity/types'
import { apiVersion } from '../apiVersion.ts'
import { messages } from '../messages.ts'

/** A document as stored: published, a draft, or a version in a release. */
export type Stored = { _id: string; _type: string; title?: string | null }

/** A document's published id, whichever version this is. */
export const publishedId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

const isPublished = ({ _id }: Stored): boolean => publishedId(_id) === _id

/** The other documents with a value that must be unique. */
export type Others = {
  /** Another one that is published: readers use its value. */
  published: Stored | undefined
  /** Another one that is not. It conflicts with nothing until it is published itself. */
  unpublished: Stored | undefined
  /** Whether the document itself is already published with the value. */
  isOwned: boolean
}

/**
 * Sorts the documents with a value, leaving out the one with this id. A draft does not own the value: otherwise a copy
 * of a published document would block the next correction of the original.
 */
export function othersOf<Document extends Stored>(
  holders: readonly Document[],
  id: string | undefined,
): Others {
  const own = publishedId(id ?? '')
  const others = holders.filter(({ _id }) => publishedId(_id) !== own)
  return {
    published: others.find(isPublished),
    unpublished: others.find((other) => !isPublished(other)),
    isOwned: holders.some(({ _id }) => _id === own),
  }
}

/** Queries documents as stored, each version separately. */
export const askRaw = <Document extends Stored>(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<Document[]> => client.withConfig({ perspective: 'raw' }).fetch<Document[]>(query, params)

/**
 * How long a rule waits for the Content Lake, in ms, and how often it tries again. Studio validates one state of a document
 * at a time, and publishes nothing meanwhile: a question without an answer held «Publiser» until Studio was loaded anew.
 */
const waiting = { timeout: 5_000, maxRetries: 1 } as const

/** The client for a validation rule's queries. */
export const clientIn = (context: ValidationContext): SanityClient =>
  context.getClient({ apiVersion }).withConfig(waiting)

type Rule<Args extends unknown[]> = (...args: Args) => Promise<true | string>

/**
 * A rule that finds nothing wrong when its question is not answered: Studio would say in English that the rule itself had
 * failed, and refuse to publish. An address is asked for once more in the publication itself (taken.ts).
 */
export const ifAnswered =
  <Args extends unknown[]>(rule: Rule<Args>): Rule<Args> =>
  (...args) =>
    rule(...args).catch(() => true)

const mostTitle = 80

/** A document in an editor's words: «Artikkelen «Ny bru over fjorden»». */
export function named({ _type, title }: Stored): string {
  const name = title?.trim() || messages.untitled
  return messages.other(_type, name.length > mostTitle ? `${name.slice(0, mostTitle - 1)}…` : name)
}
