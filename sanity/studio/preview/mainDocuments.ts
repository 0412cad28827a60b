import type { DocumentResolver } from 'sanity/presentation'
import { documentRoutes } from '#lib/addresses/routes.ts'

const bySlug = (route: readonly string[], filter: string): DocumentResolver => ({
  route: [...route],
  filter: `${filter} && slug.current == $slug`,
  params: ({ params }) => ({ slug: params.slug ?? '' }),
})

const ofSettings = (route: readonly string[]): DocumentResolver => ({
  route: [...route],
  type: 'siteSettings',
})

/** Which document the form shows beside a page in the preview: the one whose page it is. Lists have none. */
export const mainDocuments: DocumentResolver[] = [
  bySlug(documentRoutes.document, '_type in ["article", "event"]'),
  bySlug(documentRoutes.topic, '_type == "topic"'),
  ofSettings(documentRoutes.contact),
  ofSettings(documentRoutes.privacy),
  ofSettings(documentRoutes.accessibility),
]
