/**
 * The patterns of the addresses that are a document's own, by its kind of address (`addressOf`), as Studio's preview
 * matches them: `:name` stands for one segment. The only table of these patterns; a test compares it with `addressOf`
 * and `addressKind`.
 */
export const documentRoutes = {
  document: ['/aktuelt/:slug'],
  topic: ['/aktuelt/emne/:slug', '/aktuelt/emne/:slug/side/:page'],
  contact: ['/kontakt'],
  privacy: ['/personvern'],
  accessibility: ['/tilgjenge'],
} as const
