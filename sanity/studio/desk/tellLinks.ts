import { noonOf } from '#lib/dates/oslo.ts'
import { dateInWords, joined } from '#schemas/when.ts'
import { deskMessages as messages } from '../messages/desk.ts'
import type { DeadLinks, Told } from './deadLinks.ts'
import type { Section } from './Sections.tsx'
import { fieldOf, isOf } from './standing.ts'

type Known = DeadLinks | 'asking' | 'away'

const nightInWords = (night: string): string => dateInWords(noonOf(night)) ?? night

const titleOf = ({ pair, type }: Told): string | undefined =>
  type === 'siteSettings'
    ? messages.settings
    : ['title', 'name', 'from'].map((name) => fieldOf(pair, name)).find((name) => name !== undefined)

function saidOf({ href, why, since, isMended, pair }: Told): string {
  const what = href === undefined ? messages.link.reference : messages.link[why](href)
  const draft = isMended ? messages.mended : pair.draft !== undefined && messages.withDraft
  return joined(what, since !== null && messages.since(nightInWords(since)), draft)
}

/** The lists of dead links, inside and out; empty while they are not known. */
export function linkEntries(known: Known, user: string | undefined): Section[] {
  if (known === 'asking' || known === 'away') return []
  return (['inside', 'outside'] as const).map((side) => ({
    key: side,
    title: messages.links[side],
    entries: known.links
      .filter((link) => link.side === side)
      .map((link) => ({
        key: `${link.id} ${link.path}`,
        id: link.id,
        type: link.type,
        title: titleOf(link),
        said: saidOf(link),
        isMine: isOf(link.pair, user),
        path: link.path,
      })),
  }))
}

/** What is to be said of the lists of links: when those that lead out were checked, or why nothing is known. */
export function linksTold(known: Known): string[] {
  if (known === 'asking') return []
  if (known === 'away') return [messages.linksAway]
  const { outside, checked, more, links } = known
  const when = checked === null ? messages.linksNotYet : messages.linksChecked(nightInWords(checked))
  return [outside ? when : messages.linksOff, ...(more ? [messages.mostLinks(links.length)] : [])]
}
