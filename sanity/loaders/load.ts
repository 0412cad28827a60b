import { z } from 'zod'
import { type Card, card, type EventCard } from '#lib/content/card.ts'
import { document } from '#lib/content/document.ts'
import { sitePages, siteSettings } from '#lib/content/siteSettings.ts'
import { millisecondsOf } from '#lib/dates/oslo.ts'
import type { FrontEvents } from '#lib/front.ts'
import { mostOnFront } from '../queries/lists.ts'
import type { Read } from '../read.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

const { news: cardsOnFrontPage, ...eventsOnFrontPage } = mostOnFront

const frontEvents = z.object({
  isAny: z.boolean(),
  runningCount: z.number(),
  running: z.unknown(),
  toBegin: z.unknown(),
  calledOff: z.unknown(),
})

const isEvent = (entry: Card): entry is EventCard => entry._type === 'event'

/** The data for every page's frame. `settings` is undefined until someone has filled them in. */
export async function loadSite(read: Read, report: Report) {
  return { settings: parseOne(siteSettings, await read('site', {}), report) }
}

/** The texts of the site's own pages, each a list of blocks; undefined until someone has filled in the settings. */
export async function loadSitePages(read: Read, report: Report) {
  return parseOne(sitePages, await read('sitePages', {}), report)
}

/**
 * Framside: the newest news, the running events, live ones first, and those that come next. `runningCount` counts all
 * running events; `isAny` says whether there is any event at all, past ones included.
 */
export async function loadFrontPage(
  read: Read,
  report: Report,
): Promise<{ news: Card[]; events: FrontEvents }> {
  const [news, answer] = await Promise.all([
    read('news', { count: cardsOnFrontPage }),
    read('frontEvents', eventsOnFrontPage),
  ])
  const { isAny, runningCount, running, toBegin, calledOff } = frontEvents.parse(answer)
  const eventsIn = (raw: unknown) => parseMany(card, raw, report).filter(isEvent)
  return {
    news: parseMany(card, news, report),
    events: {
      isAny,
      runningCount,
      running: eventsIn(running),
      next: [...eventsIn(toBegin), ...eventsIn(calledOff)].sort(
        (a, b) => millisecondsOf(a.startsAt) - millisecondsOf(b.startsAt),
      ),
    },
  }
}

/** An article or event by its slug; undefined when nothing visible has it. */
export async function loadDocument(slug: string, read: Read, report: Report) {
  return parseOne(document, await read('document', { slug }), report)
}
