const loopback = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])$/

const longLived = /\/data\/(listen|live\/events)\//

/** Host names to deal listeners out over. Six connections each, over all tabs. */
const shards = 256

type Fetch = typeof globalThis.fetch

const addressOf = (input: Parameters<Fetch>[0], origin: string): URL =>
  new URL(input instanceof Request ? input.url : input, origin)

/**
 * A `fetch` for Studio on the lake. Two things need it:
 *
 * An open document holds six listeners open, and a browser allows six connections to a host over HTTP/1.1, in all tabs
 * together: after that the next publication waits for ever. So each listener goes to a host name of its own, all of
 * which are this machine.
 *
 * Studio asks its maker's servers for its newest version and sends feedback there. With the lake it stays on this
 * machine: such requests fail as they do without a network, which Studio bears in silence.
 */
export function stayLocal(fetch: Fetch, origin: string, firstShard: number): Fetch {
  let shard = firstShard
  return async (input, init) => {
    const url = addressOf(input, origin)
    if (url.origin === origin) return fetch(input, init)
    if (!loopback.test(url.hostname)) throw new TypeError(`Refused: ${url.host} is not on this machine`)
    if (!longLived.test(url.pathname)) return fetch(input, init)
    url.hostname = `l${shard++ % shards}.localhost`
    return fetch(input instanceof Request ? new Request(url, input) : url, init)
  }
}

let isInstalled = false

/** Puts `stayLocal` in the page's place of `fetch`, once. Before Studio mounts: its clients take what they find. */
export function keepStudioLocal(page: Window & typeof globalThis): void {
  if (isInstalled) return
  isInstalled = true
  // Tabs that start at the same number would meet at the same hosts.
  const first = Math.floor(Math.random() * shards)
  page.fetch = stayLocal(page.fetch.bind(page), page.location.origin, first)
}
