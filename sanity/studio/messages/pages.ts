import { messages } from '#lib/messages/index.ts'

/** What an editor calls the pages of the site that have no title of their own. Nynorsk. */
export const pageNames = {
  front: 'Framside',
  list: 'Aktuelt',
  events: 'Kommande arrangement',
  pastEvents: 'Tidlegare arrangement',
  types: messages.types.titles,
  page: (name: string, page: number) => (page === 1 ? name : `${name}, side ${page}`),
} as const
