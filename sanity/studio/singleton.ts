import type { DocumentPluginOptions } from 'sanity'

/** The types with a single document, which cannot be created, duplicated, unpublished or deleted. */
const single = new Set(['siteSettings'])

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** Offers only the actions that make sense for a single document. */
export const keepSingle = {
  newDocumentOptions: (options) => options.filter(({ templateId }) => !single.has(templateId)),
  actions: (actions, { schemaType }) =>
    single.has(schemaType)
      ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
      : actions,
} satisfies Partial<DocumentPluginOptions>
