/** The types whose changes readers can see. */
export const contentTypes = [
  'article',
  'event',
  'topic',
  'person',
  'siteSettings',
  'redirect',
  'alert',
  'sanity.imageAsset',
  'sanity.fileAsset',
] as const

export type ContentType = (typeof contentTypes)[number]

export const isContentType = (type: string): type is ContentType =>
  contentTypes.some((known) => known === type)
