import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that Sanity signs its webhooks in: `t=<ms>,v1=<base64url HMAC-SHA256 of "<t>.<body>">`. */
export const signatureHeader = 'sanity-webhook-signature'

/**
 * How far a signature's time may be from ours, in ms. Sanity tries again for up to 30 minutes, and whether a later
 * attempt is signed anew is not documented.
 */
const tolerance = 35 * 60_000

const form = /^t=(\d{13}),v1=([A-Za-z0-9_-]{43})$/

/** `false`: not with our secret, or not this body. `stale`: with it, and too long ago or ahead. */
export type Signed = 'true' | 'false' | 'stale'

/**
 * Whether a body was signed with the secret, lately. The comparison takes the same time wherever the difference is,
 * which that of @sanity/webhook 4 does not.
 */
export function signed(body: string, header: string | null, secret: string, now: Date): Signed {
  const [, time, signature] = form.exec(header ?? '') ?? []
  if (time === undefined || signature === undefined) return 'false'
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'false'
  return Math.abs(now.getTime() - Number(time)) > tolerance ? 'stale' : 'true'
}
