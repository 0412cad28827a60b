import type { SanityClient } from '@sanity/client'
import { pairsOf, type Stored } from '../desk/standing.ts'
import { publishedIdOf } from '../publication/document.ts'
import type { KnownAlert } from './standing.ts'
import { alertType } from './stored.ts'

/** That somebody has said an alert is still in force. Its id has a dot: it is no content. */
const confirmationType = 'stillInForce'

const confirmationIdOf = (alert: string): string => `${confirmationType}.${publishedIdOf(alert)}`

/** Matches what is known of alerts, for a listener too. */
export const alertsFilter = /* groq */ `*[_type in ["${alertType}", "${confirmationType}"]]`

/** As many as are known: those without an end first, and then the newest. A municipality has some ten a year. */
export const mostAlerts = 200

const query = /* groq */ `{
  "alerts": *[_type == "${alertType}"] | order(select(defined(to) => 1, 0) asc, coalesce(from, _updatedAt) desc)[0...${mostAlerts}]{
    _id, _type, _updatedAt, title, text, link, level, from, to
  },
  "confirmations": *[_type == "${confirmationType}"]{alert, at}
}`

type Answer = { alerts: Stored[]; confirmations: { alert?: string; at?: string }[] }

/** The alerts, each with its draft and when it was last confirmed. Rejects with the client's error. */
export async function fetchAlerts(client: SanityClient): Promise<KnownAlert[]> {
  const { alerts, confirmations } = await client.fetch<Answer>(query, {}, { perspective: 'raw' })
  const confirmedAt = new Map(confirmations.map(({ alert, at }) => [alert, at]))
  return pairsOf(alerts).map((pair) => ({ ...pair, confirmedAt: confirmedAt.get(pair.id) }))
}

/** Keeps that an alert is still in force at `at` (ISO 8601): it is asked about again a day later. Rejects with the client's error. */
export async function confirmAlert(
  client: SanityClient,
  { id, at, by }: { id: string; at: string; by: string | undefined },
): Promise<void> {
  const alert = publishedIdOf(id)
  await client.createOrReplace({
    _id: confirmationIdOf(alert),
    _type: confirmationType,
    alert,
    at,
    ...(by !== undefined && { by }),
  })
}
