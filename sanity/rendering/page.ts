import { headers } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { type Address, addressKind } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { renderingHeader, renderingNamed } from './rendering.ts'

/** The rendering that this page is part of; in `npm run dev` it is nobody's. */
export const rendering = cache(async () => renderingNamed((await headers()).get(renderingHeader)))

/** The time that this page is made at: the same in its queries and in its words. */
export const pageTime = cache(async (): Promise<Date> => (await rendering())?.now ?? new Date())

/** Which of the site's addresses this page is made for; undefined for none of them, and in `npm run dev`. */
export async function pageAddress(): Promise<Address | undefined> {
  const [path] = (await rendering())?.address.split('?') ?? []
  return path === undefined ? undefined : addressKind(decodePath(path))
}

/**
 * Says that there is nothing at this address. The page then shows what helps, by itself: Next's own way leaves an empty
 * page to readers without scripts (next#58171), and is taken in `npm run dev` alone.
 */
export async function sayNotFound(): Promise<void> {
  const current = await rendering()
  if (current === undefined) notFound()
  current.status = 404
}

/** Says that what was at this address has moved for good. */
export async function sayMoved(to: string): Promise<void> {
  const current = await rendering()
  if (current === undefined) permanentRedirect(to)
  current.status = 308
  current.location = to
}
