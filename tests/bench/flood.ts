import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { read } from '#tests/support/reading.ts'
import { figuresOf, timed } from './figures.ts'
import { diskOf, memoryOf } from './footprint.ts'
import { publicAddresses } from './readers.ts'
import type { Report } from './report.ts'

const madeUp = 100_000
const atOnce = 50
const visits = 400

/** Time between two measured visits, in ms. */
const rest = 20

const outcome = z.object({ ms: z.number(), statuses: z.record(z.string(), z.number()) })

/** Visits real pages in turn for as long as `goesOn` says; resolves with what each visit took, in ms. */
async function visitWhile(site: string, addresses: readonly string[], goesOn: (made: number) => boolean) {
  const times: number[] = []
  while (goesOn(times.length)) {
    const address = addresses[times.length % addresses.length]
    times.push(await timed(() => read(`${site}${address}`)))
    await pause(rest)
  }
  return times
}

async function floodOf({ site }: Aktuelt, addresses: readonly string[]) {
  const worker = new Worker(new URL('./flooder.ts', import.meta.url), {
    workerData: { site, count: madeUp, atOnce },
  })
  let over = false
  const message = once(worker, 'message').finally(() => {
    over = true
  })
  const during = await visitWhile(site, addresses, () => !over)
  const [said] = await message
  return { during, ...outcome.parse(said) }
}

/** 100,000 made-up addresses, 50 at once: what they cost the site, and the readers of real pages. */
export async function flood(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const { site } = aktuelt
  try {
    const addresses = await publicAddresses(site)
    for (const address of addresses) await read(site + address)
    const without = await visitWhile(site, addresses, (made) => made < visits)
    const before = { memory: memoryOf(aktuelt), disk: diskOf(aktuelt) }
    const { during, ms, statuses } = await floodOf(aktuelt, addresses)
    const after = { memory: memoryOf(aktuelt), disk: diskOf(aktuelt) }
    const not404 = madeUp - (statuses[404] ?? 0)
    return {
      tables: {
        'A normal page': { 'without a flood': figuresOf(without), 'during the flood': figuresOf(during) },
      },
      facts: {
        'made-up addresses': madeUp,
        'answers a second': Math.round((1000 * madeUp) / ms),
        answers: JSON.stringify(statuses),
        'memory before, MB': before.memory,
        'memory after, MB': after.memory,
        'on disk before, MB': before.disk,
        'on disk after, MB': after.disk,
      },
      bars: [],
      broken: not404 > 0 ? [`${not404} made-up addresses were not answered 404`] : [],
    }
  } finally {
    await aktuelt.stop()
  }
}
