import { cookies, draftMode, headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { type Address, addressKind } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { type Draft, perspectiveCookie, perspectiveOf } from '#lib/preview/draft.ts'
import { renderingHeader, renderingNamed } from './rendering.ts'

/** The rendering that this page belongs to; undefined in `npm run dev`. */
export const rendering = cache(async () => renderingNamed((await headers()).get(renderingHeader)))

/** The time at which this page is rendered: the same in its queries and in its text. */
export const pageTime = cache(async (): Promise<Date> => (await rendering())?.now ?? new Date())

/** In `npm run dev`, where the page itself finds out who asks; otherwise the server has (server/http/draftMode.ts). */
async function draftInDevelopment(): Promise<Draft | undefined> {
  if (!(await draftMode()).isEnabled) return undefined
  const [jar, sent] = [await cookies(), await headers()]
  const isFramed = sent.get('sec-fetch-dest') === 'iframe' || sent.has('rsc')
  return { perspective: perspectiveOf(jar.get(perspectiveCookie)?.value), isFramed }
}

/** How an editor in draft mode is shown this page; undefined when it is for readers. */
export const pageDraft = cache(async (): Promise<Draft | undefined> => {
  const current = await rendering()
  return current === undefined ? draftInDevelopment() : current.draft
})

/** The site address that this page is rendered for; undefined when it is none of them, and in `npm run dev`. */
export async function pageAddress(): Promise<Address | undefined> {
  const [path] = (await rendering())?.address.split('?') ?? []
  return path === undefined ? undefined : addressKind(decodePath(path))
}

/**
 * Marks this address as not found. The page then renders helpful content itself: Next's own way leaves an empty page to
 * readers without scripts (next#58171), and is used only in `npm run dev`.
 */
export async function sayNotFound(): Promise<void> {
  const current = await rendering()
  if (current === undefined) notFound()
  current.status = 404
}

/** Marks what was at this address as permanently moved. */
export async function sayMoved(to: string): Promise<void> {
  const current = await rendering()
  if (current === undefined) permanentRedirect(to)
  current.status = 308
  current.location = to
}
