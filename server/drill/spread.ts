import { setTimeout as pause } from 'node:timers/promises'

/** How a change came to every address, in ms since it was sent. */
export type Spread = {
  addresses: number
  /** When the last answer came that was still without it; 0 when there was none. */
  lastWithout: number
  /** When the last address had been asked and had it. Asking takes time too: some 0.5 ms for each address. */
  lastSeen: number
}

/** As many at once as keep the site busy; more would only wait in its queue. */
const atOnce = 8

/** Between two visits to an address that does not have it yet, in ms. */
const rest = 10

/** Longer than every promise, in ms. */
const patience = 60_000

/**
 * Visits addresses of a site until each has answered as wanted. `since` is when the change was sent, by `performance.now()`.
 * @throws Error when one has not after a minute.
 */
export async function spreadOf(
  site: string,
  addresses: readonly string[],
  { isThere, since }: { isThere: (html: string) => boolean; since: number },
): Promise<Spread> {
  const waiting = [...addresses]
  let [lastWithout, lastSeen] = [0, 0]
  const passed = () => performance.now() - since

  async function visit(address: string): Promise<void> {
    for (;;) {
      const answer = await fetch(site + address, { redirect: 'manual' })
      const html = await answer.text()
      if (isThere(html)) {
        lastSeen = Math.max(lastSeen, passed())
        return
      }
      lastWithout = Math.max(lastWithout, passed())
      if (lastWithout > patience) throw new Error(`${address} is not as it should be after a minute`)
      await pause(rest)
    }
  }
  async function work(): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await visit(next)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return {
    addresses: addresses.length,
    lastWithout: Math.round(lastWithout),
    lastSeen: Math.round(lastSeen),
  }
}

/** Every address of a site's sitemap, as paths. */
export async function addressesOf(site: string): Promise<string[]> {
  const xml = await (await fetch(`${site}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname)
}
