import { Resolver } from 'node:dns/promises'
import type { Network } from './request.ts'

/** In ms, for each of the tries. */
const timeout = 4_000
const tries = 2

const failed = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** No such host, or none with such an address: the other family may have one. */
const isNone = (error: unknown): boolean => ['ENOTFOUND', 'ENODATA'].includes(failed(error) ?? '')

/**
 * The addresses of a host by DNS alone, IPv4 first. Not by `lookup`: it reads /etc/hosts, and takes one of the four threads
 * that files are read by.
 */
async function resolve(host: string, signal: AbortSignal): Promise<string[]> {
  const resolver = new Resolver({ timeout, tries })
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (found.length > 0) return found
    const errors = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
    throw errors.find((error) => !isNone(error)) ?? errors[0]
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** The Internet as it is. */
export const internet: Network = { resolve, dial: (host, port) => ({ host, port }) }
