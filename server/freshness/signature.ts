import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that holds Sanity's webhook signature: `t=<ms>,v1=<base64url HMAC-SHA256 of "<t>.<body>">`. */
export const signatureHeader = 'sanity-webhook-signature'

/**
 * How far a signature's time may be from ours, in ms. Sanity retries for up to 30 minutes, and it is not documented
 * whether a retry is signed again.
 */
const tolerance = 35 * 60_000

const form = /^t=(\d{13}),v1=([A-Za-z0-9_-]{43})$/

/** `false`: another secret or another body. `stale`: signed correctly, but too long ago or in the future. */
export type Signed = 'true' | 'false' | 'stale'

/**
 * Whether a body was signed with the secret, recently. The comparison takes constant time, which that of
 * @sanity/webhook 4 does not.
 */
export function signed(body: string, header: string | null, secret: string, now: Date): Signed {
  const [, time, signature] = form.exec(header ?? '') ?? []
  if (time === undefined || signature === undefined) return 'false'
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'false'
  return Math.abs(now.getTime() - Number(time)) > tolerance ? 'stale' : 'true'
}
