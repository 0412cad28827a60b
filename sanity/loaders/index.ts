import { cache } from 'react'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import type { Document } from '#lib/content/document.ts'
import { queryPatience } from '#lib/http/patience.ts'
import { log } from '#lib/log.ts'
import type { Draft } from '#lib/preview/draft.ts'
import type { Question } from '#lib/search/lookup.ts'
import { parseSettings } from '#lib/settings.ts'
import { draftContent, publishedContent } from '../client.ts'
import { draftQueries } from '../queries/draft.ts'
import type { QueryName, QueryParams } from '../queries/index.ts'
import { sharedQueries } from '../queries/shared.ts'
import { ContentAwayError, type Note, type Read, readAt } from '../read.ts'
import { keptAnswer } from '../rendering/kept.ts'
import { pageDraft, pageTime, rendering } from '../rendering/page.ts'
import type { Rendering } from '../rendering/rendering.ts'
import * as lists from './lists.ts'
import * as load from './load.ts'
import type { Report } from './parse.ts'
import { loadRedirect as redirectOf } from './redirect.ts'
import { loadSearch as searchFor } from './search.ts'
import { loadMap as mapOf } from './sitemap.ts'
import { loadTranslations as translationsOf } from './versions.ts'

/** The site's content, read with the settings of this process. Pages import this module and nothing below it. */

export { editing } from '../rendering/edit.ts'

export { pageAddress, pageDraft, pageTime, sayMoved, sayNotFound } from '../rendering/page.ts'

const client = cache(() => publishedContent(parseSettings(process.env), queryPatience))

const draftClient = cache((perspective: string) =>
  draftContent(parseSettings(process.env), perspective, queryPatience),
)

/** What a draft takes of its rendering: not the query cache, which is for readers. */
const signalOf = (current: Rendering | undefined) => (current ? { signal: current.signal } : {})

/** How a page is read for readers, for an editor in draft mode, or for who has a link to one draft. */
async function readFor(draft: Draft | undefined, current: Rendering | undefined, note: Note): Promise<Read> {
  const now = await pageTime()
  if (draft === undefined) return readAt(client(), now, note, current)
  const drafts = draftClient(draft.shared ? 'raw' : draft.perspective)
  if (draft.shared === undefined) return readAt(drafts, now, note, signalOf(current), draftQueries)
  const { id } = draft.shared
  const one = readAt(drafts, now, note, signalOf(current), sharedQueries)
  const rest = readAt(client(), now, note, signalOf(current))
  return <Q extends QueryName>(name: Q, params: QueryParams[Q]) =>
    name === 'document' ? one(name, { ...params, id }) : rest(name, params)
}

const read: Read = async (name, params) => {
  const current = await rendering()
  const kept = keptAnswer(name, current)
  if (kept !== undefined) return kept
  const note: Note = ({ tags, revisions }) => {
    for (const tag of tags) current?.tags.add(tag)
    for (const [id, revision] of revisions) current?.revisions.set(id, revision)
  }
  const readNow = await readFor(await pageDraft(), current, note)
  try {
    return await readNow(name, params)
  } catch (error) {
    if (current && error instanceof ContentAwayError) current.contentAway = true
    throw error
  }
}

/** A broken topic is in the filter of every list, and was logged 18 times a second while lists were rendered. */
const told = new Set<string>()

/** Far more than anybody reads; then all are told once more. */
const mostTold = 5_000

const report: Report = (documentId, dropped) => {
  const fault = `${documentId} ${dropped.path} ${dropped.reason}`
  if (told.has(fault)) return
  if (told.size >= mostTold) told.clear()
  told.add(fault)
  log.warn({ documentId, ...dropped }, 'left out at the border')
}

export const loadSite = cache(() => load.loadSite(read, report))
export const loadSitePages = cache(() => load.loadSitePages(read, report))
export const loadFrontPage = cache(() => load.loadFrontPage(read, report))
export const loadDocument = cache((slug: string) => load.loadDocument(slug, read, report))
export const loadTranslations = cache((document: Document) => translationsOf(document, read, report))

export const loadList = cache((page: number) => lists.loadList(page, read, report))
export const loadTopic = cache((slug: string, page: number) => lists.loadTopic(slug, page, read, report))
export const loadYear = cache((year: number, page: number) => lists.loadYear(year, page, read, report))
export const loadType = cache((type: ArticleKind, page: number) => lists.loadType(type, page, read, report))
export const loadTypeYear = cache((type: ArticleKind, year: number, page: number) =>
  lists.loadTypeYear(type, year, page, read, report),
)
export const loadTypeTopic = cache((type: ArticleKind, slug: string, page: number) =>
  lists.loadTypeTopic(type, slug, page, read, report),
)
export const loadEvents = cache((page: number) => lists.loadEvents(page, read, report))
export const loadPastEvents = cache((page: number) => lists.loadPastEvents(page, read, report))
export const loadPastYear = cache((year: number, page: number) =>
  lists.loadPastYear(year, page, read, report),
)
export const loadFilters = cache(() => lists.loadFilters(read, report))

export const loadSearch = async (question: Question) =>
  searchFor(question, globalThis.aktueltSearch, await pageTime(), report)
export const loadMap = () => mapOf(read, report)
export const loadRedirect = cache((path: string) =>
  redirectOf(path, parseSettings(process.env).siteUrl, read, report),
)
