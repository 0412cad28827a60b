import type { IdentifiedSanityDocumentStub, SanityClient } from '@sanity/client'

/** The instant so many seconds from now, in ISO 8601. */
export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString()

const common = (id: string, title: string) => ({
  _id: id,
  title,
  slug: { _type: 'slug', current: id.replace(/^drafts\./, '') },
  language: 'nn',
  lead: 'Noko som testane har skrive.',
  publishedAt: inSeconds(-1),
})

type Fields = Record<string, unknown>

type Titled = IdentifiedSanityDocumentStub & { title: string }

/** An article published a second ago, or a draft of one, with its id as slug. */
export const article = (id: string, title: string, more: Fields = {}): Titled => ({
  ...common(id, title),
  _type: 'article',
  kind: 'news',
  ...more,
})

/** An event of one hour that begins in an hour, published a second ago, with its id as slug. */
export const event = (id: string, title: string, more: Fields = {}): Titled => ({
  ...common(id, title),
  _type: 'event',
  startsAt: inSeconds(3_600),
  endsAt: inSeconds(7_200),
  attendance: 'physical',
  status: 'planned',
  ...more,
})

/** Stores documents as published, or as drafts by their ids. */
export async function store(
  content: SanityClient,
  ...documents: readonly IdentifiedSanityDocumentStub[]
): Promise<void> {
  const transaction = content.transaction()
  for (const document of documents) transaction.createOrReplace(document)
  await transaction.commit()
}
