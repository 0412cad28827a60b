import { z } from 'zod'
import { addressOf } from '#lib/addresses/addresses.ts'
import type { DraftLinkKey } from '#lib/addresses/draftLink.ts'
import { isThere, visibilityOf } from '#lib/content/visibility.ts'
import { instantIn } from '#lib/dates/written.ts'
import { queryPatience } from '#lib/http/patience.ts'
import { fieldOf } from '#lib/json/record.ts'
import type { SharedDraft } from '#lib/preview/draft.ts'
import type { Settings } from '#lib/settings.ts'
import { draftContent, draftToken } from './client.ts'

/** The prefix of the links' ids: the dot hides them from every caller without a token. */
const prefix = 'draftLink.'

/** What a link opens: a document as it stands in the Content Lake, or the page of one that readers have by now. */
export type OpenedLink = { shared: SharedDraft; slug: string } | { moved: string }

const linkQuery = /* groq */ `*[_id == $id && _type == "draftLink"][0]{document, secretHash, expiresAt, revokedAt}`
const documentsQuery = /* groq */ `*[_id in $ids]{_id, _type, title, slug, publishedAt, startsAt, expiresAt, withdrawn}`

/** A field that is broken makes the link one that opens nothing. */
const stored = z.object({
  // The published id. What has a dot is a draft, a version, or no content.
  document: z.string().regex(/^[^.]+$/),
  secretHash: z.string(),
  expiresAt: z.string().transform((written) => instantIn(written)),
  // Whatever stands there, the link is revoked.
  revokedAt: z.unknown(),
})

const documents = z.array(z.looseObject({ _id: z.string(), _type: z.string() }))

/** Whether a secret has the hash that is stored of it. */
type Opens = (secret: string, hash: string) => boolean

/**
 * Looks up links to drafts, each by one query for the link and, when it opens, one for its document. Undefined for a link
 * that is unknown, revoked, expired at `now` or has another secret, for one whose document is gone, and without a token to
 * read drafts with. Rejects with the client's error when the Content Lake does not answer.
 */
export function draftLinksIn(settings: Settings, opens: Opens, patience: number = queryPatience) {
  const canRead = draftToken(settings) !== undefined
  return async ({ name, secret }: DraftLinkKey, now: Date): Promise<OpenedLink | undefined> => {
    if (!canRead) return undefined
    const client = draftContent(settings, 'raw', patience)
    const uncached = { cache: 'no-store' } as const
    const raw = await client.fetch<unknown>(linkQuery, { id: prefix + name }, uncached)
    const { data: link } = stored.safeParse(raw)
    if (link?.expiresAt === undefined || !opens(secret, link.secretHash)) return undefined
    const isRevoked = link.revokedAt !== undefined && link.revokedAt !== null
    if (isRevoked || Date.parse(link.expiresAt) <= now.getTime()) return undefined
    const ids = [`drafts.${link.document}`, link.document]
    const found = documents.parse(await client.fetch<unknown>(documentsQuery, { ids }, uncached))
    const draft = found.find(({ _id }) => _id === ids[0])
    const document = draft ?? found.find(({ _id }) => _id === ids[1])
    const slug = fieldOf(document?.slug, 'current')
    if (document === undefined || typeof slug !== 'string') return undefined
    if (draft === undefined && isThere(visibilityOf(document, now)))
      return { moved: addressOf.document(slug) }
    return { shared: { id: document._id, until: link.expiresAt }, slug }
  }
}

export type FindDraftLink = ReturnType<typeof draftLinksIn>
