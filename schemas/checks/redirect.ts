import type { SanityClient } from '@sanity/client'
import type { ValidationContext } from '@sanity/types'
import { notPages } from '#lib/addresses/addresses.ts'
import { isHttps, isPath } from '#lib/addresses/links.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { longestTarget } from '#lib/addresses/target.ts'
import { messages } from '../messages.ts'
import { askRaw, clientIn, type Others, othersOf, type Stored } from './others.ts'

/** What is wrong with a redirect's target, or true. */
export function checkTarget(to: string | undefined, from: string | undefined): true | string {
  if (to === undefined) return true
  if (!isPath(to) && !isHttps(to)) return messages.toGrammar
  if (encodeURI(to.toWellFormed()).length > longestTarget) return messages.toTooLong
  if (from !== undefined && sameAddress(from, to)) return messages.redirectLoop
  return true
}

/** The first path segments that the site itself uses: they are handled before redirects are looked up. */
const ownParts = Object.keys(notPages).map((name) => name.split('/')[1])

/** Whether an address is where the site serves something other than pages: a redirect there might never be reached. */
export function isBesidePages(address: string): boolean {
  const first = address.split(/[?#]/)[0]?.split('/')[1]
  return ownParts.some((part) => part === first)
}

type Redirect = Stored & { from?: unknown }

const startsAt =
  (address: string) =>
  ({ from }: Redirect): boolean =>
    typeof from === 'string' && sameAddress(from, address)

/** The other redirects that start at this address, however it is spelled. */
export async function othersFrom(
  address: string,
  id: string | undefined,
  client: SanityClient,
): Promise<Others> {
  const all = await askRaw<Redirect>(client, '*[_type == "redirect"]{_id, _type, from}')
  return othersOf(all.filter(startsAt(address)), id)
}

/** Whether another redirect, published, starts at this address. */
export async function startsElsewhere(address: string, context: ValidationContext): Promise<boolean> {
  const { published } = await othersFrom(address, context.document?._id, clientIn(context))
  return published !== undefined
}

/** Whether a redirect that is not published yet starts at this address too. */
export async function isWantedElsewhere(address: string, context: ValidationContext): Promise<boolean> {
  const others = await othersFrom(address, context.document?._id, clientIn(context))
  return !others.published && others.unpublished !== undefined && !others.isOwned
}
