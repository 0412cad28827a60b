import { setTimeout as pause } from 'node:timers/promises'
import type { Drivable } from '#tests/support/aktuelt.ts'
import type { Fault } from '#tests/support/hooks.ts'
import { type Random, randomFrom } from '#tests/support/random.ts'
import { documentOf, publicationsOf } from './publications.ts'
import { type Met, startReaders } from './readers.ts'
import { truthOf } from './truth.ts'
import { disagreements, unlikeFresh, wrongAddresses } from './verdict.ts'

export type Plan = {
  seed: number
  publications: number
  readers: number
  /** How often the site is killed with SIGKILL, and the lake stopped for 5 s. */
  kills: number
  outages: number
}

/** The outcome of a storm. All promises were kept when all lists are empty. */
export type Aftermath = Met & {
  seed: number
  publications: number
  faultsInjected: Record<string, number>
  /** Addresses that did not show what the lake holds, or what a fresh site shows, after the promised quiet time. */
  wrong: string[]
  /** Documents for which the site's ledger and the lake have different revisions. */
  disagreeing: string[]
}

const outage = 5_000

/** The promise for a lost hook, in ms. */
const patience = 75_000

/** One hook in ten is dropped, duplicated, delayed or, by a longer delay, reordered. */
function faultFor(random: Random): Fault {
  if (!random.chance(0.1)) return 'pass'
  return random.pick<Fault>(['drop', 'double', 100 + random.below(200), 1_000 + random.below(2_000)])
}

/** Points in the run, as counts of publications made, spread over its middle. */
const spread = (times: number, over: number, offset: number): number[] =>
  Array.from({ length: times }, (_, index) => Math.floor(((index + offset) * over) / (times + 1)) + 1)

/** Runs a storm of publications, faults and outages against a site with readers, and checks the outcome. */
export async function storm(aktuelt: Drivable, plan: Plan): Promise<Aftermath> {
  const random = randomFrom(plan.seed)
  let settledSince = Date.now()
  const truth = truthOf(() => settledSince)
  const { content, hooks, proxy, site } = aktuelt
  const publications = publicationsOf(content, truth, random)
  const injected: Record<string, number> = {}

  await publications.begin()
  hooks.onTaken(({ id, revision }) => {
    const document = documentOf(id)
    if (document !== undefined) truth.told(document, revision ?? undefined, Date.now())
  })
  hooks.faults(() => {
    const fault = faultFor(random)
    const name = typeof fault === 'number' ? (fault < 1_000 ? 'delayed' : 'reordered') : fault
    injected[name] = (injected[name] ?? 0) + 1
    return fault
  })

  const stopReading = startReaders({
    site,
    truth,
    addresses: publications.addresses,
    random,
    count: plan.readers,
  })
  const kills = spread(plan.kills, plan.publications, 0.5)
  const outages = spread(plan.outages, plan.publications, 1)
  for (let made = 1; made <= plan.publications; made++) {
    // Some renders are slow, so that changes arrive while they are in progress.
    proxy.delay(random.chance(0.2) ? random.below(300) : 0)
    await publications.publish()
    await pause(random.below(120))
    if (kills.includes(made)) {
      settledSince = Number.POSITIVE_INFINITY
      await aktuelt.crashSite()
      await aktuelt.startSite()
      settledSince = Date.now()
    }
    if (outages.includes(made)) {
      settledSince = Number.POSITIVE_INFINITY
      await aktuelt.stopLake()
      await pause(outage)
      await aktuelt.startLake()
      settledSince = Date.now()
    }
  }
  proxy.delay(0)
  const deadline = Date.now() + patience
  const fresh = await aktuelt.startAnother()
  const wrongNow = async () => [
    ...(await wrongAddresses(site, content, publications.addresses())),
    ...(await unlikeFresh(site, fresh.url, publications.addresses())),
  ]
  let wrong = await wrongNow()
  let disagreeing = await disagreements(site, content)
  while (wrong.length + disagreeing.length > 0 && Date.now() < deadline) {
    await pause(1_000)
    wrong = await wrongNow()
    disagreeing = await disagreements(site, content)
  }
  const met = await stopReading()
  return {
    ...met,
    seed: plan.seed,
    publications: plan.publications,
    faultsInjected: injected,
    wrong,
    disagreeing,
  }
}
