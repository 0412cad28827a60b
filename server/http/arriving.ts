import { addressKind, methodsOf } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import type { Lookup } from '../cache/cache.ts'
import { type Found, findIn, isAlwaysThere, type Known, nothing, pageOfRedirect } from './finding.ts'
import { nothingHere, partsOf, tidied } from './requestTarget.ts'
import type { Unavailable } from './respond.ts'

/** What is at an address: nothing, a page, or where a reader is to go. */
export type Answered = { visit: Unavailable | Lookup; found: Found }

type Look = (found: Found) => Promise<Answered>

/** A longer way has never been seen, and each step may cost a rendering. */
const mostSteps = 5

const isPath = (location: string): boolean => location.startsWith('/') && !location.startsWith('//')

const locationOf = ({ visit }: Answered): string | undefined =>
  'page' in visit && visit.page.status >= 300 && visit.page.status < 400
    ? visit.page.headers.location
    : undefined

const isMissing = ({ visit }: Answered): boolean => 'page' in visit && visit.page.status === 404

/** A path and its query, without the part of the page that is pointed at. */
const targetOf = (location: string): [path: string, query: string] => partsOf(location.split('#')[0] ?? '')

/**
 * Leads readers to what there is, in one step: past redirects that lead on to redirects, and never round in a ring or to
 * an address with nothing.
 */
export function arrivingIn(known: Known, look: Look) {
  const find = findIn(known)

  /** What is at an address that nothing is at as it was written: the page it is taken for, or a redirect. */
  async function nearestTo(path: string): Promise<{ address: string } | Answered> {
    const near = known.nearest(decodePath(path))
    if (near === undefined) return look(nothing)
    if ('redirect' in near) return look(pageFor(near.redirect))
    if (isAlwaysThere(addressKind(decodePath(near.page)))) return { address: near.page }
    const there = await look({ page: near.page, keeping: 'seconds' })
    return isMissing(there) || locationOf(there) !== undefined ? there : { address: near.page }
  }

  /** The address where a redirect ends, of those on this site; undefined when it ends nowhere. */
  async function endOf(location: string): Promise<string | undefined> {
    let next = location
    const met = new Set<string>()
    for (let step = 0; step < mostSteps && isPath(next); step += 1) {
      const [path, query] = targetOf(next)
      if (met.has(`${path}?${query}`)) return undefined
      met.add(`${path}?${query}`)
      const address = addressKind(decodePath(path))
      if (isAlwaysThere(address) || methodsOf(path) !== undefined) return next
      const there = await look(find(path, query))
      const further = locationOf(there)
      if (further !== undefined) next = further
      else if (!isMissing(there)) return next
      else {
        const near = await nearestTo(tidied(path))
        if ('address' in near) return near.address
        const onward = locationOf(near)
        if (onward === undefined) return undefined
        next = onward
      }
    }
    return isPath(next) ? undefined : next
  }

  /** The same answer, leading to where its redirect ends; nothing when that is nowhere. */
  async function arrived(answered: Answered): Promise<Answered> {
    const location = locationOf(answered)
    if (location === undefined || !('page' in answered.visit)) return answered
    const end = await endOf(location)
    if (end === undefined) return look(nothing)
    const { page } = answered.visit
    return {
      ...answered,
      visit: { ...answered.visit, page: { ...page, headers: { ...page.headers, location: end } } },
    }
  }

  return { nearestTo, arrived }
}

const pageFor = (from: string): Found => ({ page: pageOfRedirect(from), keeping: 'seconds' })

/** Whether there is nothing but the page that says so. */
export const isNothing = ({ found }: Answered): boolean => found.page === nothingHere
