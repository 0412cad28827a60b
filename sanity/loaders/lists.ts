import { z } from 'zod'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import { type Card, card, type EventCard } from '#lib/content/card.ts'
import { type Entry, eventGroup } from '#lib/content/eventGroup.ts'
import { byTitle, topic, topicLink } from '#lib/content/topic.ts'
import { boundsOfYear, yearText } from '#lib/dates/year.ts'
import { publishedTogether, type Together } from '#lib/events/together.ts'
import type { Read } from '../read.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

/** How many of the events grouped in one list entry are named. */
const namedOfGroup = 3

const list = z.object({ total: z.number(), cards: z.unknown() })

export type ListPage = { cards: Card[]; page: number; pageCount: number; total: number }

const partOf = (page: number) => ({ from: (page - 1) * cardsPerPage, to: page * cardsPerPage })

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / cardsPerPage))

/** One page of a list; undefined when there is no such page. The first one always exists. */
function listPage(answer: unknown, page: number, report: Report): ListPage | undefined {
  const { total, cards } = list.parse(answer)
  const pageCount = pagesOf(total)
  return page > pageCount ? undefined : { cards: parseMany(card, cards, report), page, pageCount, total }
}

const eventDates = z.array(z.object({ event: z.string(), at: z.string() }))
const entries = z.object({ articles: z.number(), entries: z.array(z.unknown()) })

/** Parses a list entry: a group of events published together, under the newest of them, or a single card. */
function entryOf(raw: unknown, groups: ReadonlyMap<string, Together>, report: Report): Entry | undefined {
  const id = typeof raw === 'object' && raw !== null && '_id' in raw ? String(raw._id) : ''
  const { count = 1 } = groups.get(id) ?? {}
  if (count === 1) return parseOne(card, raw, report)
  const group = parseOne(eventGroup, raw, report)
  return group && { ...group, count }
}

/**
 * One page of everything, counted from 1; undefined when there is no such page. The first page always exists. Events
 * that were published within the same 24 hours form one entry.
 */
export async function loadList(page: number, read: Read, report: Report) {
  const together = publishedTogether(eventDates.parse(await read('eventDates', {})))
  const part = partOf(page)
  // At least as many entries come before a group as there are groups before it: the rest are on later pages.
  const within = new Map(together.slice(0, part.to).map((group) => [group.head, group]))
  const groups = [...within.values()].filter(({ count }) => count > 1).map(({ head }) => head)
  const answer = entries.parse(
    await read('list', { ...part, heads: [...within.keys()], groups, shown: namedOfGroup }),
  )
  const total = answer.articles + together.length
  const pageCount = pagesOf(total)
  if (page > pageCount) return undefined
  const cards = answer.entries.flatMap((raw) => entryOf(raw, within, report) ?? [])
  return { cards, page, pageCount, total }
}

/** One page of the documents on a topic, with the topic; undefined when there is no such topic or page. */
export async function loadTopic(slug: string, page: number, read: Read, report: Report) {
  const answer = await read('topic', { slug, ...partOf(page) })
  const found = parseOne(topic, answer, report)
  const about = found && listPage(answer, page, report)
  return about && { topic: found, ...about }
}

/** One page of what was published in a year, in Oslo; undefined when there is nothing, or no such page. */
export async function loadYear(year: number, page: number, read: Read, report: Report) {
  const answer = await read('year', { year, ...boundsOfYear(year), ...partOf(page) })
  const published = listPage(answer, page, report)
  return published && published.total > 0 ? { year, ...published } : undefined
}

/** One page of the articles of a kind; undefined when there is no such page. The first page always exists. */
export async function loadType(type: ArticleKind, page: number, read: Read, report: Report) {
  const found = listPage(await read('type', { type, ...partOf(page) }), page, report)
  return found && { type, ...found }
}

/**
 * One page of the articles of a kind from a year, in Oslo; undefined when there is no such page. The first page always
 * exists: every list of the kind leads to every year that has anything at all.
 */
export async function loadTypeYear(
  type: ArticleKind,
  year: number,
  page: number,
  read: Read,
  report: Report,
) {
  const answer = await read('typeYear', { type, year, ...boundsOfYear(year), ...partOf(page) })
  const found = listPage(answer, page, report)
  return found && { type, year, ...found }
}

/** One page of the articles of a kind on a topic, with the topic; undefined when there is no such topic or page. */
export async function loadTypeTopic(
  type: ArticleKind,
  slug: string,
  page: number,
  read: Read,
  report: Report,
) {
  const answer = await read('typeTopic', { type, slug, ...partOf(page) })
  const found = parseOne(topic, answer, report)
  const about = found && listPage(answer, page, report)
  return about && { type, topic: found, ...about }
}

const isEvent = (entry: Card): entry is EventCard => entry._type === 'event'

const upcoming = z.object({ lasting: z.number() })

/**
 * One page of the current events, in the order of lib/events/agenda.ts; undefined when there is no such page.
 * `lasting` is how many have begun and take a day or more, and `lastingFrom` the page on which the first of them is.
 */
export async function loadEvents(page: number, read: Read, report: Report) {
  const answer = await read('upcoming', partOf(page))
  const { lasting } = upcoming.parse(answer)
  const found = listPage(answer, page, report)
  if (found === undefined) return undefined
  const lastingFrom = Math.floor((found.total - lasting) / cardsPerPage) + 1
  return { ...found, cards: found.cards.filter(isEvent), lasting, lastingFrom }
}

const pastYears = async (read: Read, report: Report) =>
  parseMany(yearText, await read('pastYears', {}), report)

/**
 * One page of the past events, the newest first, and the years that there are any from; undefined when there is no such
 * page.
 */
export async function loadPastEvents(page: number, read: Read, report: Report) {
  const [answer, years] = await Promise.all([read('pastEvents', partOf(page)), pastYears(read, report)])
  const found = listPage(answer, page, report)
  return found && { ...found, pastYears: years }
}

/** One page of the past events that began in a year, in Oslo; undefined when there are none, or no such page. */
export async function loadPastYear(year: number, page: number, read: Read, report: Report) {
  const [answer, years] = await Promise.all([
    read('pastYear', { year, ...boundsOfYear(year), ...partOf(page) }),
    pastYears(read, report),
  ])
  const found = listPage(answer, page, report)
  return found && found.total > 0 ? { year, ...found, pastYears: years } : undefined
}

/** What a list can be filtered by: the topics by title, and the years that have content, the newest first. */
export async function loadFilters(read: Read, report: Report) {
  const [topics, years] = await Promise.all([read('topics', {}), read('years', {})])
  return {
    topics: parseMany(topicLink, topics, report).sort(byTitle),
    years: parseMany(yearText, years, report),
  }
}
