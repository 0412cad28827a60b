import type { DocumentPluginOptions } from 'sanity'
import { deletedType } from './addresses/deletedType.ts'
import { plannedType } from './planned/plannedType.ts'

/** The types with a single document, which cannot be created, duplicated, unpublished or deleted. */
export const single: ReadonlySet<string> = new Set(['siteSettings'])

/** What Studio itself keeps, which nobody creates or edits by hand. */
const internal = new Set<string>([deletedType.name, plannedType.name])

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** Offers only the actions that make sense for a single document, and none for what Studio itself keeps. */
export const keepSingle = {
  newDocumentOptions: (options) =>
    options.filter(({ templateId }) => !single.has(templateId) && !internal.has(templateId)),
  actions: (actions, { schemaType }) => {
    if (internal.has(schemaType)) return []
    return single.has(schemaType)
      ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
      : actions
  },
} satisfies Partial<DocumentPluginOptions>
