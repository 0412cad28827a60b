import { card, type EventCard } from '#lib/content/card.ts'
import { document } from '#lib/content/document.ts'
import { sitePages, siteSettings } from '#lib/content/siteSettings.ts'
import type { Read } from '../read.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

const cardsOnFrontPage = 7
/** What is on now, and what comes next. */
const eventsOnFrontPage = 8

/** The frame of every page. `settings` is undefined until someone has filled them in. */
export async function loadSite(read: Read, report: Report) {
  return { settings: parseOne(siteSettings, await read('site', {}), report) }
}

/** The texts of the site's own pages, each a list of blocks; undefined until someone has filled in the settings. */
export async function loadSitePages(read: Read, report: Report) {
  return parseOne(sitePages, await read('sitePages', {}), report)
}

/** Framside: the newest news, and the events that come next, in the order of their start. */
export async function loadFrontPage(read: Read, report: Report) {
  const [news, upcoming] = await Promise.all([
    read('news', { count: cardsOnFrontPage }),
    read('upcoming', { count: eventsOnFrontPage }),
  ])
  const events = parseMany(card, upcoming, report)
  return {
    news: parseMany(card, news, report),
    upcoming: events.filter((event): event is EventCard => event._type === 'event'),
  }
}

/** An article or event by its slug; undefined when nothing visible has it. */
export async function loadDocument(slug: string, read: Read, report: Report) {
  return parseOne(document, await read('document', { slug }), report)
}
