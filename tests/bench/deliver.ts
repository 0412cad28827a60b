import { encodeSignatureHeader } from '@sanity/webhook'
import type { Aktuelt } from '#tests/support/aktuelt.ts'

/** The webhook's body, as the projection in sanity/webhook.ts makes it. */
export type Delivery = {
  _id: string
  _type: string
  _rev: string
  _updatedAt: string
  previous: string | null
  operation: 'create' | 'update' | 'delete'
}

/** Delivers a signed webhook, as the Content Lake would. Resolves after the last byte of a 200, rejects otherwise. */
export async function deliver({ site, secret }: Aktuelt, delivery: Delivery): Promise<void> {
  const body = JSON.stringify(delivery)
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), secret),
  }
  const answer = await fetch(`${site}/api/revalidate`, { method: 'POST', body, headers })
  const said = await answer.text()
  if (answer.status !== 200) throw new Error(`The delivery was answered ${answer.status}: ${said}`)
}
