import { createDataAttribute } from 'next-sanity'
import type { Edit } from '#lib/preview/edit.ts'
import { parseSettings } from '#lib/settings.ts'
import { pageDraft } from './page.ts'

/** The address of Studio on the site. */
const studio = '/studio'

/** What makes a document's fields clickable in Studio's preview; undefined everywhere else. */
export async function editing(document: { id: string; type: string }): Promise<Edit | undefined> {
  if ((await pageDraft())?.isFramed !== true) return undefined
  const { projectId, dataset } = parseSettings(process.env)
  const attribute = createDataAttribute({ baseUrl: studio, projectId, dataset, ...document })
  return (path) => ({ 'data-sanity': attribute(path), 'data-sanity-drag-disable': 'true' })
}
