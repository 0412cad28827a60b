import { addDays, osloInstant } from './osloTime.ts'
import { body, type Part } from './text.ts'
import type { FileValue, ImageValue, SeedDocument } from './values.ts'

const reference = (id: string) => ({ _type: 'reference' as const, _key: id, _ref: id })

type Change = { at: string; note: string }

/** The fields that articles and events have in common; references are given as ids. */
export type Publication = {
  id: string
  slug: string
  title: string
  shortTitle?: string
  language?: 'nn' | 'nb' | 'en'
  lead?: string
  mainImage?: ImageValue
  body: (Part | Part[])[]
  topics: string[]
  publishedAt: string
  lastUpdated?: string
  changes?: Change[]
  contacts?: string[]
  attachments?: FileValue[]
  related?: string[]
  withdrawn?: { at: string; reason: string; replacement?: string }
}

/** The fields of a publication as they are stored: keys, references and slug in the Content Lake's shapes. */
export function publication(fields: Publication) {
  const {
    id,
    slug,
    language,
    body: parts,
    topics,
    changes,
    contacts,
    attachments,
    related,
    withdrawn,
    ...rest
  } = fields
  return {
    ...rest,
    _id: id,
    // Created two days before publication, like most texts.
    _createdAt: osloInstant(addDays(rest.publishedAt.slice(0, 10), -2), '09:00'),
    slug: { _type: 'slug', current: slug },
    language: language ?? 'nn',
    body: body(parts),
    topics: topics.map(reference),
    changes: (changes ?? []).map((change, index) => ({
      _type: 'change',
      _key: `change-${index + 1}`,
      ...change,
    })),
    contacts: (contacts ?? []).map(reference),
    attachments: attachments ?? [],
    related: (related ?? []).map(reference),
    ...(withdrawn && {
      withdrawn: {
        at: withdrawn.at,
        reason: withdrawn.reason,
        ...(withdrawn.replacement && {
          replacement: { _type: 'reference', _ref: withdrawn.replacement },
        }),
      },
    }),
  }
}

/** A draft of a document, to be stored beside the published one, with the given fields changed. */
export const draftOf = (document: SeedDocument, changed: Record<string, unknown>): SeedDocument => ({
  ...document,
  ...changed,
  _id: `drafts.${document._id}`,
})
