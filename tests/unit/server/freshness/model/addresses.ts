import { type AddressKind, addressOf, iconFiles } from '#lib/addresses/addresses.ts'
import { type ArticleKind, articleKinds } from '#lib/content/articleKind.ts'
import * as lists from '#sanity/loaders/lists.ts'
import * as load from '#sanity/loaders/load.ts'
import { loadRedirect } from '#sanity/loaders/redirect.ts'
import { loadMap } from '#sanity/loaders/sitemap.ts'
import { loadTranslations } from '#sanity/loaders/versions.ts'
import type { Read } from '#sanity/read.ts'
import { froms, slugs, topicSlugs, unknownSlug, years } from './pools.ts'

/** What the page at an address loads, in the end all that it shows. */
export type Loader = (read: Read) => Promise<unknown>

/** What is left out at the boundary is nothing that a reader sees. */
const report = () => {}

/** The last is one beyond what a small corpus fills. */
const pages = [1, 2] as const

/** Where there is no page, an old address may lead on. */
const orRedirect =
  (path: string, loader: Loader): Loader =>
  async (read) =>
    (await loader(read)) ?? loadRedirect(path, 'https://nyhende.example.no', read, report)

const filtered =
  (loader: Loader): Loader =>
  async (read) => [await loader(read), await lists.loadFilters(read, report)]

const sitePages: Loader = (read) => load.loadSitePages(read, report)

const paged = (pathOf: (page: number) => string, loaderOf: (page: number) => Loader): [string, Loader][] =>
  pages.map((page) => [pathOf(page), loaderOf(page)])

const ofType = (type: ArticleKind, page: number): Loader =>
  filtered((read) => lists.loadType(type, page, read, report))

/** The addresses of each kind; a kind without an entry does not compile. */
const addressesOfKinds: Record<AddressKind, () => (readonly [string, Loader])[]> = {
  front: () => [[addressOf.front, (read) => load.loadFrontPage(read, report)]],
  list: () => paged(addressOf.list, (page) => filtered((read) => lists.loadList(page, read, report))),
  document: () =>
    [...slugs, unknownSlug].map((slug) => [
      addressOf.document(slug),
      orRedirect(`/aktuelt/${slug}`, async (read) => {
        const document = await load.loadDocument(slug, read, report)
        return document && { page: document, translations: await loadTranslations(document, read, report) }
      }),
    ]),
  calendar: () =>
    [...slugs, unknownSlug].map((slug) => [
      addressOf.calendar(slug),
      orRedirect(`/aktuelt/${slug}/kalender.ics`, async (read) => {
        const document = await load.loadDocument(slug, read, report)
        return document?._type === 'event' ? document : undefined
      }),
    ]),
  topic: () =>
    [...topicSlugs, unknownSlug].map((slug) => [
      addressOf.topic(slug, 1),
      (read) => lists.loadTopic(slug, 1, read, report),
    ]),
  year: () => years.map((year) => [addressOf.year(year, 1), (read) => lists.loadYear(year, 1, read, report)]),
  type: () => articleKinds.map((type) => [addressOf.type(type, 1), ofType(type, 1)] as const),
  typeYear: () =>
    years.map((year) => [
      addressOf.typeYear('news', year, 1),
      (read) => lists.loadTypeYear('news', year, 1, read, report),
    ]),
  typeTopic: () =>
    [...topicSlugs, unknownSlug].map((slug) => [
      addressOf.typeTopic('hearing', slug, 1),
      (read) => lists.loadTypeTopic('hearing', slug, 1, read, report),
    ]),
  events: () => paged(addressOf.events, (page) => (read) => lists.loadEvents(page, read, report)),
  pastEvents: () => [[addressOf.pastEvents(1), (read) => lists.loadPastEvents(1, read, report)]],
  pastYear: () =>
    years.map((year) => [addressOf.pastYear(year, 1), (read) => lists.loadPastYear(year, 1, read, report)]),
  contact: () => [[addressOf.contact, sitePages]],
  privacy: () => [[addressOf.privacy, sitePages]],
  accessibility: () => [[addressOf.accessibility, sitePages]],
  // Its hits are of the index, which has a model of its own (tests/unit/server/search/feed.test.ts).
  search: () => [[addressOf.search, nothing]],
  sitemap: () => [[addressOf.sitemap, (read) => loadMap(read, report)]],
  robots: () => [[addressOf.robots, async () => undefined]],
  manifest: () => [[addressOf.manifest, (read) => load.loadSite(read, report)]],
  icon: () => iconFiles.map((file) => [addressOf.icon(file), (read) => load.loadSite(read, report)] as const),
}

const nothing: Loader = async () => undefined

/** Everything but what is for machines stands in the frame of the site. */
const framed =
  (loader: Loader): Loader =>
  async (read) => [await load.loadSite(read, report), await loader(read)]

const { calendar, sitemap, robots, manifest, icon, ...inFrame } = addressesOfKinds

/** Every address that a corpus can have, and some that it cannot, with what its page loads. */
export const addresses: ReadonlyMap<string, Loader> = new Map([
  ...Object.values(inFrame).flatMap((list) =>
    list().map(([path, loader]) => [path, framed(loader)] as const),
  ),
  ...froms.map((path) => [path, framed(orRedirect(path, nothing))] as const),
  ...calendar(),
  ...sitemap(),
  ...robots(),
  ...manifest(),
  ...icon(),
])
