import type { SanityClient } from '@sanity/client'
import type { ValidationContext } from '@sanity/types'
import { apiVersion } from '../apiVersion.ts'
import { messages } from '../messages.ts'

/** A document as it is stored: published, a draft, or a version of one in a release. */
export type Stored = { _id: string; _type: string; title?: string | null }

/** The id that a document is published under, whichever of its versions this is. */
export const publishedId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')

const isPublished = ({ _id }: Stored): boolean => publishedId(_id) === _id

/** The documents besides one that have a value which no two may have. */
export type Others = {
  /** Another that is published: what it has, readers use. */
  published: Stored | undefined
  /** Another that is not. It stands in nobody's way until it is published itself. */
  unpublished: Stored | undefined
  /** Whether the document itself is published with the value. */
  isOwned: boolean
}

/**
 * Parts those that have a value, without the document with this id. A draft is no owner: were it one, a copy of a
 * published document would stop the next correction of the original.
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

/** Asks for documents as they are stored, each version by itself. */
export const askRaw = <Document extends Stored>(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
): Promise<Document[]> => client.withConfig({ perspective: 'raw' }).fetch<Document[]>(query, params)

/** The client that a rule asks by. */
export const clientIn = (context: ValidationContext): SanityClient => context.getClient({ apiVersion })

const mostTitle = 80

/** A document as an editor knows it: «Artikkelen «Ny bru over fjorden»». */
export function named({ _type, title }: Stored): string {
  const name = title?.trim() || messages.untitled
  return messages.other(_type, name.length > mostTitle ? `${name.slice(0, mostTitle - 1)}…` : name)
}
