import { cache } from 'react'
import { log } from '#lib/log.ts'
import { parseSettings } from '#lib/settings.ts'
import { publishedContent } from '../client.ts'
import { cachedRead } from '../read.ts'
import * as load from './load.ts'
import type { Report } from './parse.ts'

/** The site's own content, as this process is set up to read it. The pages use these and nothing below them. */

const read = cache(() => cachedRead(publishedContent(parseSettings(process.env))))

const report: Report = (documentId, dropped) => log.warn({ documentId, ...dropped }, 'left out at the border')

export const loadSite = cache(() => load.loadSite(read(), report))
export const loadFrontPage = cache(() => load.loadFrontPage(read(), report))
export const loadList = cache((page: number) => load.loadList(page, read(), report))
export const loadDocument = cache((slug: string) => load.loadDocument(slug, read(), report))
