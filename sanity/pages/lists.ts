import { z } from 'zod'
import { type Card, card } from '#lib/content/card.ts'
import { byTitle, topic } from '#lib/content/topic.ts'
import { boundsOfYear, yearText } from '#lib/dates/year.ts'
import type { Read } from '../read.ts'
import { parseMany, parseOne, type Report } from './parse.ts'

/** Cards on one page of a list. */
export const cardsPerPage = 12

/** All that anyone plans; more would be a page too long to read. */
const mostEventsToCome = 100

const list = z.object({ total: z.number(), cards: z.unknown() })

export type ListPage = { cards: Card[]; page: number; pageCount: number; total: number }

const partOf = (page: number) => ({ from: (page - 1) * cardsPerPage, to: page * cardsPerPage })

/** One page of a list; undefined when there is no such page. The first one always exists. */
function listPage(answer: unknown, page: number, report: Report): ListPage | undefined {
  const { total, cards } = list.parse(answer)
  const pageCount = Math.max(1, Math.ceil(total / cardsPerPage))
  return page > pageCount ? undefined : { cards: parseMany(card, cards, report), page, pageCount, total }
}

/** One page of everything, counted from 1; undefined when there is no such page. The first page always exists. */
export const loadList = async (page: number, read: Read, report: Report) =>
  listPage(await read('list', partOf(page)), page, report)

/** One page of what is about a topic, with the topic; undefined when there is no such topic or page. */
export async function loadTopic(slug: string, page: number, read: Read, report: Report) {
  const answer = await read('topic', { slug, ...partOf(page) })
  const found = parseOne(topic, answer, report)
  const about = found && listPage(answer, page, report)
  return about && { topic: found, ...about }
}

/** One page of what was published in a year, in Oslo; undefined when nothing was, or not as much. */
export async function loadYear(year: number, page: number, read: Read, report: Report) {
  const answer = await read('year', { year, ...boundsOfYear(year), ...partOf(page) })
  const published = listPage(answer, page, report)
  return published && published.total > 0 ? { year, ...published } : undefined
}

/** The events to come, the soonest first. */
export const loadEvents = async (read: Read, report: Report) =>
  parseMany(card, await read('upcoming', { count: mostEventsToCome }), report)

/** One page of the events that are over, the newest first; undefined when there is no such page. */
export const loadPastEvents = async (page: number, read: Read, report: Report) =>
  listPage(await read('pastEvents', partOf(page)), page, report)

/** What a list can be narrowed to: the topics by title, and the years that have something, the newest first. */
export async function loadFilters(read: Read, report: Report) {
  const [topics, years] = await Promise.all([read('topics', {}), read('years', {})])
  return {
    topics: parseMany(topic, topics, report).sort(byTitle),
    years: parseMany(yearText, years, report),
  }
}
