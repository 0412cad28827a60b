import { z } from 'zod'
import { card, type EventCard } from '#lib/content/card.ts'
import { document } from '#lib/content/document.ts'
import { siteSettings } from '#lib/content/siteSettings.ts'
import type { Read } from '../read.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

const cardsOnFrontPage = 7
const eventsOnFrontPage = 4

/** Cards on one page of the list. */
export const cardsPerPage = 12

const list = z.object({ total: z.number(), cards: z.unknown() })

/** The frame of every page. `settings` is undefined until someone has filled them in. */
export async function loadSite(read: Read, report: Report) {
  const { raw, version } = await read('site', {})
  return { settings: parseOne(siteSettings, raw, report), version }
}

/** Framside: the newest news, and the events that come next, in the order of their start. */
export async function loadFrontPage(read: Read, report: Report) {
  const [news, upcoming] = await Promise.all([
    read('news', { count: cardsOnFrontPage }),
    read('upcoming', { count: eventsOnFrontPage }),
  ])
  const events = parseMany(card, upcoming.raw, report)
  return {
    news: parseMany(card, news.raw, report),
    upcoming: events.filter((event): event is EventCard => event._type === 'event'),
    version: `${news.version}.${upcoming.version}`,
  }
}

/** One page of the list, counted from 1; undefined when there is no such page. The first page always exists. */
export async function loadList(page: number, read: Read, report: Report) {
  const from = (page - 1) * cardsPerPage
  const { raw, version } = await read('list', { from, to: from + cardsPerPage })
  const { total, cards } = list.parse(raw)
  const pageCount = Math.max(1, Math.ceil(total / cardsPerPage))
  if (page > pageCount) return undefined
  return { cards: parseMany(card, cards, report), page, pageCount, total, version }
}

/** An article or event by its slug; undefined when nothing visible has it. */
export async function loadDocument(slug: string, read: Read, report: Report) {
  const { raw, version } = await read('document', { slug })
  const found = parseOne(document, raw, report)
  return found && { document: found, version }
}
