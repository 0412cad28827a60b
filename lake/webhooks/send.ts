import { encodeSignatureHeader } from '@sanity/webhook'
import type { LakeSettings, Webhook } from '../settings.ts'
import type { Attempt, Message } from './queue.ts'

/** How long the hosted product waits for a receiver's response, in ms. */
const answerTimeout = 30_000
/** How much of a receiver's response is stored, in characters. */
const keptAnswer = 1000

/** How an attempt ended, and what to do next. */
export type Delivered = { attempt: Attempt; verdict: 'success' | 'retry' | 'failure' }

/**
 * Sends a message once, in the form of the hosted product's requests, with a signature made now. A response other than
 * 2xx, 429 and 5xx is a final failure: a retry would not change it.
 * @throws the reason of `stop`, when that aborts the request.
 */
export async function send(
  hook: Webhook,
  message: Message & { payload: string },
  { projectId, dataset }: LakeSettings,
  now: () => Date,
  stop: AbortSignal,
  timeout = answerTimeout,
): Promise<Delivered> {
  const at = now().getTime()
  const started = performance.now()
  const ended = (rest: Omit<Attempt, 'duration' | 'at'>) => ({
    ...rest,
    duration: Math.round(performance.now() - started),
    at,
  })
  const method = hook.httpMethod ?? 'POST'
  try {
    const response = await fetch(hook.url, {
      method,
      headers: await headersOf(hook, message, { projectId, dataset }, at),
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]),
      ...(method === 'GET' ? {} : { body: message.payload }),
    })
    const resultBody = (await response.text()).slice(0, keptAnswer)
    const { status: resultCode, ok } = response
    if (ok) return { verdict: 'success', attempt: ended({ resultCode, resultBody }) }
    const verdict = resultCode === 429 || resultCode >= 500 ? 'retry' : 'failure'
    return { verdict, attempt: ended({ resultCode, resultBody, failureReason: 'http' }) }
  } catch (error) {
    stop.throwIfAborted()
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError'
    return { verdict: 'retry', attempt: ended({ failureReason: isTimeout ? 'timeout' : 'network' }) }
  }
}

async function headersOf(
  hook: Webhook,
  message: Message & { payload: string },
  { projectId, dataset }: Pick<LakeSettings, 'projectId' | 'dataset'>,
  at: number,
): Promise<Headers> {
  const headers = new Headers({ ...hook.headers })
  const own = {
    'content-type': 'application/json',
    'user-agent': 'Sanity.io webhook delivery',
    connection: 'close',
    'accept-encoding': 'gzip',
    'idempotency-key': message.id,
    'sanity-transaction-id': message.transactionId,
    'sanity-transaction-time': message.transactionTime,
    'sanity-dataset': dataset,
    'sanity-document-id': message.documentId,
    'sanity-project-id': projectId,
    'sanity-webhook-id': hook.name,
    'sanity-operation': message.operation,
  }
  for (const [name, value] of Object.entries(own)) headers.set(name, value)
  if (hook.secret !== undefined) {
    headers.set('sanity-webhook-signature', await encodeSignatureHeader(message.payload, at, hook.secret))
  }
  return headers
}
