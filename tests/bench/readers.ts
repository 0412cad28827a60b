import { setTimeout as pause } from 'node:timers/promises'
import { randomFrom } from '#tests/support/random.ts'
import { read } from '#tests/support/reading.ts'
import { type Figures, figuresOf } from './figures.ts'

const readers = 24

/** Time from one visit of a reader to the next, in ms. */
const rhythm = 100

/** A visit: `at` is when it began, in ms since the epoch. */
export type Visited = { site: string; address: string; at: number; status: number; html: string }

export type ReadingReport = { visits: number; failures: number; ms: Figures }

type Reading = {
  sites: readonly [string, ...string[]]
  /** The addresses that the bench measures; every other visit is to one of them. */
  own: () => readonly string[]
  look?: (visited: Visited) => void
}

/** Every address in the sitemap: what readers visit besides those that a bench measures. */
export async function publicAddresses(site: string): Promise<[string, ...string[]]> {
  const { html } = await read(`${site}/sitemap.xml`)
  return ['/', ...[...html.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname)]
}

/** 24 readers, spread over the sites, 10 visits a second each over a mix of pages, until they are stopped. */
export async function startReading({
  sites,
  own,
  look,
}: Reading): Promise<{ stop: () => Promise<ReadingReport> }> {
  const others = await publicAddresses(sites[0])
  let reading = true
  let failures = 0
  const times: number[] = []

  const visit = async (site: string, address: string): Promise<void> => {
    const [at, began] = [Date.now(), performance.now()]
    const { status, html } = await read(site + address)
    times.push(performance.now() - began)
    if (status >= 500) failures++
    look?.({ site, address, at, status, html })
  }
  const all = Promise.all(
    Array.from({ length: readers }, async (_, index) => {
      const random = randomFrom(index)
      const site = sites[index % sites.length] ?? sites[0]
      await pause((rhythm / readers) * index)
      for (let next = performance.now() + rhythm; reading; next += rhythm) {
        const among = random.chance(0.5) ? own() : others
        await visit(site, among[random.below(among.length)] ?? '/')
        await pause(Math.max(0, next - performance.now()))
      }
    }),
  )
  // A failing bench stops the site while readers use it; the readers' errors must not hide its own.
  all.catch(() => undefined)
  return {
    stop: async () => {
      reading = false
      await all
      return { visits: times.length, failures, ms: figuresOf(times) }
    },
  }
}
