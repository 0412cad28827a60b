import type { WhyDead } from '#lib/links/report.ts'
import { type Answer, ask, type Network, NotAskedError } from './request.ts'

/** By what a page that was there is asked for again (RFC 9110, 13.1). */
export type Validators = { etag?: string | undefined; modified?: string | undefined }

/**
 * What a link leads to. `unsure` is what says nothing of what a reader would meet: a server that refuses programs, asks for
 * a password, or has a certificate that browsers can complete and Node cannot. `rest` asks that the host be left alone.
 */
export type Finding =
  | ({ kind: 'there' } & Validators)
  | { kind: 'gone' }
  | { kind: 'failed'; why: WhyDead }
  | { kind: 'unsure'; rest?: true }

export type Asking = {
  network: Network
  userAgent: string
  /** Waits until a host may be asked again. */
  turn: (host: string) => Promise<void>
  /** How long one request may take, in ms. */
  patience: number
  /** Ends what is under way, when the process stops; what is then found says nothing. */
  stopped: AbortSignal
}

/** As many as browsers follow at least (RFC 5861 asked for 5). */
const mostRedirects = 5

const redirects = new Set([301, 302, 303, 307, 308])

/** Certificates that are right, but of an authority whose own certificate the server has left out. */
const incomplete = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isSecurity = (code: string): boolean =>
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED)|^EPROTO$/.test(code)

/** What an error says of a link. */
function findingOf(error: unknown, isSlow: boolean): Finding {
  if (error instanceof NotAskedError) return { kind: 'unsure' }
  const code = codeOf(error)
  if (incomplete.has(code)) return { kind: 'unsure' }
  if (isSlow || ['ETIMEDOUT', 'ETIMEOUT', 'ABORT_ERR'].includes(code))
    return { kind: 'failed', why: 'silent' }
  if (['ENOTFOUND', 'ENODATA'].includes(code)) return { kind: 'failed', why: 'noHost' }
  if (isSecurity(code)) return { kind: 'failed', why: 'insecure' }
  // Our own network is away, or its DNS.
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE'].includes(code))
    return { kind: 'failed', why: 'refused' }
  return code.startsWith('HPE_') ? { kind: 'failed', why: 'faulty' } : { kind: 'unsure' }
}

/** What a final answer says. */
function findingIn({ status, retryAfter, etag, modified }: Answer, isFirst: boolean): Finding {
  if (status === 304) return { kind: 'there' }
  // What was redirected to may be another page tomorrow.
  if (status >= 200 && status < 300) return { kind: 'there', ...(isFirst && { etag, modified }) }
  if (status === 404 || status === 410) return { kind: 'gone' }
  if (status === 429 || (status === 503 && retryAfter)) return { kind: 'unsure', rest: true }
  return status >= 500 && status < 600 ? { kind: 'failed', why: 'faulty' } : { kind: 'unsure' }
}

const conditions = ({ etag, modified }: Validators): Record<string, string> => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(modified !== undefined && { 'if-modified-since': modified }),
})

/** A request that ends within its time, also while the host is looked up. */
async function askWithin(url: URL, method: 'HEAD' | 'GET', headers: Record<string, string>, asking: Asking) {
  const signal = AbortSignal.any([AbortSignal.timeout(asking.patience), asking.stopped])
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  try {
    return await Promise.race([ask(url, method, headers, asking.network, signal), late])
  } catch (error) {
    return findingOf(error, signal.aborted)
  }
}

/**
 * Asks for the head of one page, and follows redirects, each host in its turn and each address checked anew. A server that
 * refuses HEAD, or says that there is nothing, is asked by GET, of which the body is not read. Never rejects.
 */
export async function checkLink(href: string, validators: Validators, asking: Asking): Promise<Finding> {
  const base = { 'user-agent': asking.userAgent, accept: '*/*' }
  let url = new URL(href)
  let method: 'HEAD' | 'GET' = 'HEAD'
  let hasCookie = false
  for (let step = 0; step <= mostRedirects; ) {
    const isFirst = step === 0
    await asking.turn(url.hostname)
    const answer = await askWithin(url, method, { ...base, ...(isFirst && conditions(validators)) }, asking)
    if ('kind' in answer) return answer
    hasCookie ||= answer.setsCookie
    const next =
      redirects.has(answer.status) && answer.location !== undefined && URL.parse(answer.location, url)
    if (next) {
      url = next
      step += 1
    } else if (method === 'HEAD' && answer.status >= 400 && answer.status !== 429) method = 'GET'
    else return findingIn(answer, isFirst)
  }
  // Some pages send everyone round who does not take their cookies, as we do not.
  return hasCookie ? { kind: 'unsure' } : { kind: 'failed', why: 'round' }
}
