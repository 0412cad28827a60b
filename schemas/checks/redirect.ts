import type { ValidationContext } from '@sanity/types'
import { notPages } from '#lib/addresses/addresses.ts'
import { apiVersion } from '../apiVersion.ts'
import { messages } from '../messages.ts'
import { isHttps, isPath } from './link.ts'

/** Two spellings of one address: percent-encoded or not, with or without a slash or a fragment at the end. */
export function sameAddress(a: string, b: string): boolean {
  return normal(a) === normal(b)
}

function normal(address: string): string {
  const bare = address.replace(/#.*$/, '').replace(/\/+$/, '') || '/'
  try {
    return decodeURI(bare).normalize('NFC')
  } catch {
    return bare
  }
}

/** What is wrong with a redirect's target, or true. */
export function checkTarget(to: string | undefined, from: string | undefined): true | string {
  if (to === undefined) return true
  if (!isPath(to) && !isHttps(to)) return messages.toGrammar
  if (from !== undefined && sameAddress(from, to)) return messages.redirectLoop
  return true
}

/** The first parts of paths that the site uses itself: what is there is answered before redirects are looked for. */
const ownParts = Object.keys(notPages).map((name) => name.split('/')[1])

/** Whether an address lies where the site has something else than pages: a redirect there might never be met. */
export function isBesidePages(address: string): boolean {
  const first = address.split(/[?#]/)[0]?.split('/')[1]
  return ownParts.some((part) => part === first)
}

/** Whether another redirect starts at this address. */
export async function startsElsewhere(address: string, context: ValidationContext): Promise<boolean> {
  const id = (context.document?._id ?? '').replace(/^drafts\./, '')
  const client = context.getClient({ apiVersion }).withConfig({ perspective: 'raw' })
  const others = await client.fetch<string[]>('*[_type == "redirect" && !(_id in $own)].from', {
    own: [id, `drafts.${id}`],
  })
  return others.some((from) => typeof from === 'string' && sameAddress(from, address))
}
