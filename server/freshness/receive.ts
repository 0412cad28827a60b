import { z } from 'zod'
import { requestBytes, TooLargeError } from '#lib/http/requestBytes.ts'
import { isContentType } from '#sanity/contentTypes.ts'
import { type Change, delivery } from './change.ts'
import type { Handled } from './handled.ts'
import type { Taken } from './queue.ts'
import { signatureHeader, signed } from './signature.ts'

/** The projection in sanity/webhook.ts gives some 300 bytes; the largest slug allowed makes it at most 2 kB. */
const largestBody = 64 * 1024

/**
 * Why a delivery was rejected. The log has the reason; the sender is not told whether a signature is wrong or stale.
 */
export type Rejection =
  | 'no secret'
  | 'not signed'
  | 'too large'
  | 'wrong signature'
  | 'stale signature'
  | 'malformed'

/**
 * The response to a delivery. The sender retries on 5xx, and never on 4xx: 4xx is for what would be rejected again, 5xx
 * for what could not be accepted right now.
 */
export type Receipt = { status: 200 | 400 | 401 | 413 | 503; message: string; rejected?: Rejection }

export type Receiver = {
  secret: string | undefined
  handled: Handled
  now: () => Date
  /** Queues the change, to be handled after the response. */
  accept: (change: Change, keys: readonly string[]) => Taken
}

const envelope = z.object({ _type: z.string() })

type Understood = { change: Change } | Receipt

function understand(body: string): Understood {
  const malformed = (reason: string): Receipt => ({
    status: 400,
    message: `The body ${reason}.`,
    rejected: 'malformed',
  })
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return malformed('is not JSON')
  }
  const type = envelope.safeParse(json)
  if (!type.success) return malformed('has no _type: is the projection of the webhook in place?')
  if (!isContentType(type.data._type))
    return { status: 200, message: 'Nothing to do: no page shows this type.' }
  const parsed = delivery.safeParse(json)
  if (parsed.success) return { change: parsed.data }
  const wrong = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  return malformed(`has no usable ${wrong}: is the projection of the webhook in place?`)
}

/** In characters. Sanity's is a UUID; 10,000 longer ones would not be worth their memory. */
const longestKey = 200

const keysOf = (request: Request, signature: string): string[] => {
  const key = request.headers.get('idempotency-key')
  return key && key.length <= longestKey
    ? [`key ${key}`, `signature ${signature}`]
    : [`signature ${signature}`]
}

/** A change held only in memory is handled, but the sender is asked to retry: a restart would lose the change. */
const answers: Record<Taken, Receipt> = {
  kept: { status: 200, message: 'Accepted: the affected pages are being made anew.' },
  'in memory': { status: 503, message: 'The change cannot be written down; please deliver it again.' },
  refused: { status: 503, message: 'Too many changes wait to be handled; please deliver it again.' },
}

/**
 * Answers one delivery. The checks run from the cheapest to the most expensive, and none repeats anything of the body.
 * The body is read before them all: if nginx is answered while still sending, it takes the instance for failed.
 */
export async function receive(request: Request, receiver: Receiver): Promise<Receipt> {
  const { secret, handled, now, accept } = receiver
  let body: string
  try {
    body = (await requestBytes(request, largestBody)).toString('utf8')
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error
    return { status: 413, message: `The body is over ${largestBody} bytes.`, rejected: 'too large' }
  }
  if (!secret) {
    const message = 'SANITY_WEBHOOK_SECRET is not set on this site.'
    return { status: 503, message, rejected: 'no secret' }
  }
  const signature = request.headers.get(signatureHeader)
  if (!signature) return { status: 401, message: 'The delivery is not signed.', rejected: 'not signed' }
  const isSigned = signed(body, signature, secret, now())
  if (isSigned !== 'true') {
    const message = 'The signature does not fit the body and the secret, or is too old.'
    return { status: 401, message, rejected: isSigned === 'stale' ? 'stale signature' : 'wrong signature' }
  }
  const understood = understand(body)
  if ('status' in understood) return understood
  const keys = keysOf(request, signature)
  if (handled.has(keys)) return { status: 200, message: 'Nothing to do: this delivery has been handled.' }
  return answers[accept(understood.change, keys)]
}
