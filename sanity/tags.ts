import type { QueryName, QueryParams } from './queries/index.ts'

/** A name that ties cached pages to content. */
export type Tag = 'site' | 'lists' | `document:${string}`

const documentTag = (slug: string): Tag => `document:${slug}`

/** Reading: the tags that each query's answer is cached under. */
const tagsOfQueries: { [Q in QueryName]: (params: QueryParams[Q]) => readonly Tag[] } = {
  site: () => ['site'],
  news: () => ['lists'],
  upcoming: () => ['lists'],
  list: () => ['lists'],
  document: ({ slug }) => [documentTag(slug)],
}

export const tagsOfQuery = <Q extends QueryName>(name: Q, params: QueryParams[Q]): readonly Tag[] =>
  tagsOfQueries[name](params)

/** The types whose changes readers can see. */
export const contentTypes = [
  'article',
  'event',
  'topic',
  'person',
  'siteSettings',
  'redirect',
  'sanity.imageAsset',
  'sanity.fileAsset',
] as const

export type ContentType = (typeof contentTypes)[number]

export const isContentType = (type: string): type is ContentType =>
  contentTypes.some((known) => known === type)

/**
 * What a change may be seen by: `slugs` are the document's own, before and after; `shownBy` the slugs of the articles
 * and events that refer to it.
 */
export type Reach = { slugs: readonly string[]; shownBy: readonly string[] }

const documents = (slugs: readonly string[]): Tag[] => slugs.map(documentTag)

/** Clearing: the tags that a change to a document of each type clears. */
const tagsOfChanges: Record<ContentType, (reach: Reach) => Tag[]> = {
  article: ({ slugs, shownBy }) => ['lists', ...documents([...slugs, ...shownBy])],
  event: ({ slugs, shownBy }) => ['lists', ...documents([...slugs, ...shownBy])],
  topic: ({ shownBy }) => ['lists', ...documents(shownBy)],
  person: ({ shownBy }) => documents(shownBy),
  siteSettings: () => ['site'],
  redirect: () => [],
  'sanity.imageAsset': ({ shownBy }) => ['lists', ...documents(shownBy)],
  'sanity.fileAsset': ({ shownBy }) => documents(shownBy),
}

/** The tags to clear for a change, each once. */
export const tagsOfChange = (type: ContentType, reach: Reach): Tag[] => [
  ...new Set(tagsOfChanges[type](reach)),
]

/** The slug that a document's tag stands for; undefined for the other tags. */
export const slugOfTag = (tag: Tag): string | undefined =>
  tag.startsWith('document:') ? tag.slice('document:'.length) : undefined
