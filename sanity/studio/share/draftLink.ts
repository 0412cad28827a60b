import type { SanityClient } from '@sanity/client'
import { draftLinkPath } from '#lib/addresses/draftLink.ts'

/** A link that shows one draft, as it is stored. The secret that opens it is nowhere but in the link itself. */
export type DraftLink = {
  _id: string
  _type: 'draftLink'
  /** The published id of the document. */
  document: string
  /** SHA-256 of the secret, in hexadecimal. */
  secretHash: string
  /** ISO 8601, as is `revokedAt`. */
  expiresAt: string
  revokedAt?: string
  /** The editor's name. */
  by?: string
}

/** How long a link may work, in hours: a day, or a week. */
export const linkHours = [24, 168] as const

const prefix = 'draftLink.'
const hourMs = 3_600_000

type Wanted = {
  /** The published id of the document. */
  document: string
  hours: number
  by: string | undefined
  /** ISO 8601, by the site's clock, by which the link expires too. */
  now: string
}

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

/** A browser offers no cryptography where Studio is opened without https. */
export const canMakeLinks = (): boolean => globalThis.crypto?.subtle !== undefined

/** A new link with a secret of 256 random bits: what is stored of it, and its path. */
export async function newDraftLink({
  document,
  hours,
  by,
  now,
}: Wanted): Promise<{ stored: DraftLink; path: string }> {
  const name = hexadecimal(random(8))
  const secret = base64url(random(32))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  const stored: DraftLink = {
    _id: prefix + name,
    _type: 'draftLink',
    document,
    secretHash: hexadecimal(new Uint8Array(hash)),
    expiresAt: new Date(Date.parse(now) + hours * hourMs).toISOString(),
    ...(by !== undefined && { by }),
  }
  return { stored, path: draftLinkPath({ name, secret }) }
}

/** Makes a link, and stores it. Resolves with its path, which is shown this once. Rejects with the client's error. */
export async function makeDraftLink(client: SanityClient, wanted: Wanted): Promise<string> {
  const { stored, path } = await newDraftLink(wanted)
  await client.create(stored)
  return path
}

/** A link as the desk lists it: with the type and the title of its document, as it stands now. */
export type ListedLink = Omit<DraftLink, 'secretHash'> & { type: string | null; title: string | null }

/** As many as the list shows. */
export const mostLinks = 200

/** Matches what `openLinks` reads, for a listener. */
export const linksFilter = /* groq */ `*[_type == "draftLink"]`

const linksQuery = /* groq */ `*[_type == "draftLink" && !defined(revokedAt) && expiresAt > $now && ($document == null || document == $document)]
  | order(expiresAt asc)[0...${mostLinks}]{
    _id, _type, document, expiresAt, by,
    "type": *[_id in [^.document, "drafts." + ^.document]][0]._type,
    "title": coalesce(*[_id == "drafts." + ^.document][0].title, *[_id == ^.document][0].title)
  }`

/** The links that open something at `now` (ISO 8601), of one document or of all, the first to expire first. */
export const openLinks = (client: SanityClient, now: string, document?: string): Promise<ListedLink[]> =>
  client.fetch<ListedLink[]>(linksQuery, { now, document: document ?? null }, { perspective: 'raw' })

/** Revokes a link: from now on it opens nothing. Rejects with the client's error. */
export async function revokeLink(client: SanityClient, id: string, now: string): Promise<void> {
  await client.patch(id).set({ revokedAt: now }).commit()
}
