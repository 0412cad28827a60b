import type { DocumentPluginOptions } from 'sanity'

/** The types of which there is one document, which is neither made, copied, unpublished nor deleted. */
const single = new Set(['siteSettings'])

const allowed = new Set(['publish', 'discardChanges', 'restore'])

/** Offers only what can be done with a document of which there is one. */
export const keepSingle = {
  newDocumentOptions: (options) => options.filter(({ templateId }) => !single.has(templateId)),
  actions: (actions, { schemaType }) =>
    single.has(schemaType)
      ? actions.filter(({ action }) => action !== undefined && allowed.has(action))
      : actions,
} satisfies Partial<DocumentPluginOptions>
