import type { SanityClient } from '@sanity/client'
import type { ValidationContext } from '@sanity/types'
import { notPages } from '#lib/addresses/addresses.ts'
import { isHttps, isPath } from '#lib/addresses/links.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { longestTarget } from '#lib/addresses/target.ts'
import { messages } from '../messages.ts'
import { foundAt } from './live.ts'
import { endOf, ringFrom, type Step } from './loop.ts'
import {
  askRaw,
  clientIn,
  ifAnswered,
  named,
  type Others,
  othersOf,
  publishedId,
  type Stored,
} from './others.ts'

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

type Redirect = Stored & { from?: unknown; to?: unknown }

const everyRedirect = '*[_type == "redirect"]{_id, _type, from, to}'

// Five rules of a redirect need all the others, and Studio checks them together, with the same document: one request.
const asked = new WeakMap<object, Promise<Redirect[]>>()

/** Every redirect, published or not, as stored. */
function storedRedirects(context: ValidationContext): Promise<Redirect[]> {
  const { document } = context
  const known = document && asked.get(document)
  if (known) return known
  const all = askRaw<Redirect>(clientIn(context), everyRedirect)
  if (!document) return all
  asked.set(document, all)
  // A question that failed is asked again the next time.
  all.catch(() => asked.delete(document))
  return all
}

const startsAt =
  (address: string) =>
  ({ from }: Redirect): boolean =>
    typeof from === 'string' && sameAddress(from, address)

/** The other redirects that start at an address, however it is spelled. */
const othersIn = async (address: string, context: ValidationContext): Promise<Others> =>
  othersOf((await storedRedirects(context)).filter(startsAt(address)), context.document?._id)

/** The other redirects that readers follow. */
const stepsOf = (redirects: readonly Redirect[], id: string | undefined): Step[] =>
  redirects.flatMap(({ _id, from, to }) =>
    publishedId(_id) === _id &&
    _id !== publishedId(id ?? '') &&
    typeof from === 'string' &&
    typeof to === 'string'
      ? [{ from, to }]
      : [],
  )

/** What is wrong with where a redirect starts: a page that is live there, or another redirect; true when nothing is. */
export const checkStart = ifAnswered(
  async (from: string | undefined, context: ValidationContext): Promise<true | string> => {
    if (!from || !isPath(from) || isBesidePages(from)) return true
    const { published } = await othersIn(from, context)
    return published ? messages.fromTaken(from) : startIsLive(from, clientIn(context))
  },
)

/** Which page is live where a redirect would start, in words; true when none is. */
async function startIsLive(from: string, client: SanityClient): Promise<true | string> {
  const found = await foundAt(from, client)
  if (found === 'page') return messages.fromPage
  return found === 'unsure' || found === 'nothing' ? true : messages.fromLive(named(found))
}

/** Warns of a redirect that is not published yet and starts at this address too. */
export const foreseeStart = ifAnswered(
  async (from: string | undefined, context: ValidationContext): Promise<true | string> => {
    if (!from) return true
    const others = await othersIn(from, context)
    return !others.published && others.unpublished && !others.isOwned ? messages.fromWanted : true
  },
)

/** The most addresses of a ring that a message names. */
const mostSteps = 6

const shown = (way: readonly string[]): string =>
  way.length > mostSteps ? [...way.slice(0, mostSteps - 1), '…', way.at(-1)].join(' → ') : way.join(' → ')

/** Whether a redirect leads to another address of this site; anything else is for the rules of its fields. */
const leadsWithin = (to: string | undefined, from: string | undefined): to is string =>
  to !== undefined && isPath(to) && (from === undefined || !sameAddress(from, to))

/** What is wrong with where a redirect leads by way of the others: in a ring, or only on to the next one. */
export const checkWay = ifAnswered(
  async (
    to: string | undefined,
    from: string | undefined,
    context: ValidationContext,
  ): Promise<true | string> => {
    if (!leadsWithin(to, from)) return true
    return wayBy(to, from, stepsOf(await storedRedirects(context), context.document?._id))
  },
)

function wayBy(to: string, from: string | undefined, others: readonly Step[]): true | string {
  const ring = ringFrom(from ?? '', to, others)
  if (ring) return messages.redirectRing(shown(ring.filter(Boolean)))
  const end = endOf(to, others)
  return end === undefined ? true : messages.redirectChain(to, end)
}

/** Warns when a redirect leads to an address of this site where nothing is. */
export const foreseeEnd = ifAnswered(
  async (
    to: string | undefined,
    from: string | undefined,
    context: ValidationContext,
  ): Promise<true | string> => {
    if (!leadsWithin(to, from)) return true
    if ((await othersIn(to, context)).published) return true
    return (await foundAt(to, clientIn(context))) === 'nothing' ? messages.toNothing : true
  },
)

/**
 * Why a redirect cannot be published now: something else has been published since validation that it would be in the way
 * of, or go in a ring with. Undefined when nothing has.
 */
export async function redirectRefused(
  { _id, from, to }: { _id: string; from?: unknown; to?: unknown },
  client: SanityClient,
): Promise<string | undefined> {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  const all = await askRaw<Redirect>(client, everyRedirect)
  if (othersOf(all.filter(startsAt(from)), _id).published) return messages.fromTaken(from)
  const live = await startIsLive(from, client)
  if (live !== true) return live
  const way = isPath(to) ? wayBy(to, from, stepsOf(all, _id)) : true
  return way === true ? undefined : way
}
