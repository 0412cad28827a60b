const loopback = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])$/

const longLived = /\/data\/(listen|live\/events)\//

/** The number of host names to spread listeners over: an open document holds six, and tens of tabs must not collide. */
export const shards = 256

type Fetch = typeof globalThis.fetch

const addressOf = (input: Parameters<Fetch>[0], origin: string): URL =>
  new URL(input instanceof Request ? input.url : input, origin)

const methodOf = (input: Parameters<Fetch>[0], init: RequestInit | undefined): string =>
  (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()

/**
 * A `fetch` for Studio on the lake, for two reasons:
 *
 * An open document holds six listeners open, and a browser allows six connections to a host over HTTP/1.1, in all tabs
 * together: after that, the next publish would wait for ever. So each listener gets a host name of its own, all of
 * which resolve to this machine.
 *
 * Studio asks Sanity's servers for its newest version, and offers to send them feedback. With the lake it stays on this
 * machine: a GET gets an empty response (it would report an error every hour), and anything else is refused.
 */
export function stayLocal(fetch: Fetch, origin: string, firstShard: number): Fetch {
  let shard = firstShard
  return async (input, init) => {
    const url = addressOf(input, origin)
    if (url.origin === origin || !url.protocol.startsWith('http')) return fetch(input, init)
    if (!loopback.test(url.hostname)) {
      if (methodOf(input, init) === 'GET') return Response.json({})
      throw new TypeError(`Not sent: ${url.host} is not on this machine`)
    }
    if (!longLived.test(url.pathname)) return fetch(input, init)
    url.hostname = `l${shard++ % shards}.localhost`
    return fetch(input instanceof Request ? new Request(url, input) : url, init)
  }
}
