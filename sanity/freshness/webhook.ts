import { contentTypes } from '../contentTypes.ts'

/**
 * The one webhook, in the words of `defineDocumentWebhook` of @sanity/blueprints: the lake is started with it, and
 * a hosted project is given the same. Sub-queries are not allowed in a hook's projection, so who refers to the
 * document is found out by the receiver.
 */
export const webhook = {
  name: 'aktuelt-revalidate',
  on: ['create', 'update', 'delete'],
  filter: `_type in ${JSON.stringify(contentTypes)}`,
  projection:
    '{_id, _type, _rev, _updatedAt, "slug": slug.current, "before": {"slug": before().slug.current}, "operation": delta::operation()}',
  apiVersion: 'v2025-02-19',
  httpMethod: 'POST',
  includeDrafts: false,
} as const

/** Where the webhook is received, below the site's URL. */
export const webhookPath = '/api/revalidate'
