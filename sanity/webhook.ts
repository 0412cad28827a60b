import { contentTypes } from './contentTypes.ts'

/**
 * The one webhook, in the format of `defineDocumentWebhook` in @sanity/blueprints: the lake is started with it, and a
 * hosted project gets the same (sanity/blueprint.ts). It tells which document, the operation and the previous revision,
 * no more: webhooks are late and out of order, so the receiver asks the Content Lake for the current state.
 */
export const webhook = {
  name: 'aktuelt-revalidate',
  on: ['create', 'update', 'delete'],
  filter: `_type in ${JSON.stringify(contentTypes)}`,
  projection: '{_id, _type, _rev, _updatedAt, "previous": before()._rev, "operation": delta::operation()}',
  apiVersion: 'v2025-02-19',
  httpMethod: 'POST',
  includeDrafts: false,
} as const

/** Where the webhook is received, below the site's URL. */
export const webhookPath = '/api/revalidate'
