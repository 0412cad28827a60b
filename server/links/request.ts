import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'

/** How hosts are found and reached. A test hands in its own; what may be asked is decided here all the same. */
export type Network = {
  /** The IP addresses of a host. Rejects when there are none. */
  resolve: (host: string, signal: AbortSignal) => Promise<string[]>
  /** Where to connect for a public address and port. */
  dial: (address: string, port: number) => { host: string; port: number }
}

/** The status of an answer, and those of its headers that are looked at. */
export type Answer = {
  status: number
  location: string | undefined
  etag: string | undefined
  modified: string | undefined
  setsCookie: boolean
  retryAfter: boolean
}

/** An address that is asked nothing: not public, or on another port than a web server's. */
export class NotAskedError extends Error {
  override name = 'NotAskedError'
}

const ports: Record<string, number> = { 'http:': 80, 'https:': 443 }

/** The port of an address. @throws NotAskedError for any but 80 and 443, and for other schemes. */
function portOf({ protocol, port }: URL): number {
  const usual = ports[protocol]
  const asked = port === '' ? usual : Number(port)
  if (usual === undefined || asked === undefined || !Object.values(ports).includes(asked))
    throw new NotAskedError(`Not a web server's port: ${protocol}${port}`)
  return asked
}

/** A host without the brackets of IPv6. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/**
 * The one public address that is connected to; the host is not looked up again, so what DNS says next changes nothing. If
 * any of its addresses is not public, none is asked.
 */
async function addressOf(host: string, network: Network, signal: AbortSignal): Promise<string> {
  const addresses = isIP(host) ? [host] : await network.resolve(host, signal)
  const [first] = addresses
  if (first === undefined || !addresses.every(isPublicAddress))
    throw new NotAskedError(`Not a public address: ${host}`)
  return first
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

/** Servers write addresses in their headers as UTF-8, which Node reads as Latin-1. */
const asUtf8 = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : Buffer.from(text, 'latin1').toString('utf8')

/**
 * Sends one request and takes the head of its answer; of a body, nothing is read. No cookies, no credentials, a connection of
 * its own, and no redirect is followed.
 * @throws NotAskedError; what Node throws when the host is not found, does not answer, or `signal` ends it.
 */
export async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  headers: Record<string, string>,
  network: Network,
  signal: AbortSignal,
): Promise<Answer> {
  const port = portOf(url)
  const name = bareHost(url)
  const target = network.dial(await addressOf(name, network, signal), port)
  signal.throwIfAborted()
  const isSecure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const send = isSecure ? requestSecure : requestPlain
    const request = send({
      ...target,
      method,
      path: url.pathname + url.search,
      headers: { ...headers, host: url.host, connection: 'close' },
      agent: false,
      signal,
      maxHeaderSize: 16_384,
      // The certificate is to be the host's. An IP address may not be named to the server (RFC 6066, 3).
      ...(isSecure && { servername: isIP(name) ? '' : name }),
    })
    request.on('error', reject)
    request.on('response', ({ statusCode = 0, headers: got }) => {
      resolve({
        status: statusCode,
        location: asUtf8(got.location),
        etag: got.etag,
        modified: textOf(got['last-modified']),
        setsCookie: got['set-cookie'] !== undefined,
        retryAfter: got['retry-after'] !== undefined,
      })
      request.destroy()
    })
    request.end()
  })
}
