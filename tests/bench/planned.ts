import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startAktuelt } from '#tests/support/aktuelt.ts'
import { randomFrom } from '#tests/support/random.ts'
import { figuresOf } from './figures.ts'
import { type Made, makePlans, verdictOn } from './plans.ts'
import type { Report } from './report.ts'
import { earlyBy, lateBy, promised, type Timeline } from './timeline.ts'

const count = 100

/** In ms. The plans come at random times within this period. */
const span = 100_000

/** Before the first of them, in ms: they are all to be stored by then. */
const lead = 10_000

/** The sites' clock is set back by this, then ahead by it, and then right, in ms. */
const jump = 9_000

/** 100 planned changes by two sites, of which either or both are killed, with outages of the lake and clocks that are set. */
export async function planned(seed: number): Promise<Report> {
  const random = randomFrom(seed)
  const clockFile = join(tmpdir(), `aktuelt-clock-${process.pid}`)
  await writeFile(clockFile, '0')
  const aktuelt = await startAktuelt({ clockFile })
  const { content } = aktuelt
  const timeline: Timeline = { settings: [], outages: [] }
  try {
    const other = await aktuelt.startAnother()
    const began = Date.now() + lead
    const plans = await makePlans(content, random, count, () => began + random.below(span))

    const setClock = async (ahead: number) => {
      await writeFile(clockFile, String(ahead))
      timeline.settings.push({ from: Date.now(), ahead })
    }
    const outage = async (during: () => Promise<void>) => {
      const stretch = { from: Date.now() }
      timeline.outages.push(stretch)
      await during()
      Object.assign(stretch, { to: Date.now() })
    }
    const kill = async (site: typeof other | typeof aktuelt) => {
      await site.crashSite()
      await pause(random.below(2_000))
      await site.startSite()
    }
    const killBoth = () =>
      outage(async () => {
        await Promise.all([aktuelt.crashSite(), other.crashSite()])
        await pause(random.below(3_000))
        await Promise.all([aktuelt.startSite(), other.startSite()])
      })
    const stopLake = () =>
      outage(async () => {
        await aktuelt.stopLake()
        await pause(random.below(4_000))
        await aktuelt.startLake()
      })
    /** What happens, each at its share of the time. */
    const faults: [share: number, what: () => Promise<void>][] = [
      [0.15, () => kill(aktuelt)],
      [0.25, () => kill(other)],
      [0.35, killBoth],
      [0.45, stopLake],
      [0.55, () => setClock(-jump)],
      [0.65, () => setClock(jump)],
      [0.75, killBoth],
      [0.85, () => setClock(0)],
      [0.9, stopLake],
    ]
    for (const [share, what] of faults) {
      await pause(Math.max(0, began + share * span - Date.now()))
      await what()
    }
    await pause(Math.max(0, began + span + promised.afterOutage + 10_000 - Date.now()))
    return await reportOf(plans, timeline, (made) => verdictOn(content, made), seed)
  } finally {
    await aktuelt.stop()
  }
}

async function reportOf(
  plans: readonly Made[],
  timeline: Timeline,
  verdict: (made: Made) => ReturnType<typeof verdictOn>,
  seed: number,
): Promise<Report> {
  const broken: string[] = []
  const delays: number[] = []
  let [early, late, twice, stopped] = [0, 0, 0, 0]
  for (const made of plans) {
    const { state, time, times } = await verdict(made)
    const name = `${made.document} (${made.kind})`
    const isToStop = made.kind === 'changed' || made.kind === 'faulty'
    if (state !== (isToStop ? 'stopped' : 'done')) broken.push(`${name} is ${state}`)
    if (times > 1) broken.push(`${name} was carried out ${times} times`)
    if (isToStop && times > 0) broken.push(`${name} was published all the same`)
    twice += Math.max(0, times - 1)
    stopped += state === 'stopped' ? 1 : 0
    if (state !== 'done') continue
    const [before, after] = [earlyBy(timeline, made.at, time), lateBy(timeline, { ...made, time })]
    if (before > 0) broken.push(`${name} came ${before} ms early`)
    if (after > 0) broken.push(`${name} came ${after} ms later than promised`)
    early += before > 0 ? 1 : 0
    late += after > 0 ? 1 : 0
    delays.push(time - made.at)
  }
  const usual = delays.filter((ms) => ms >= 0 && ms <= promised.usual)
  return {
    tables: { 'From its time until it is committed': { 'in no outage': figuresOf(usual) } },
    facts: { seed, plans: plans.length, early, late, twice, stopped, outages: timeline.outages.length },
    bars: [
      { what: 'early', measured: early, limit: 0 },
      { what: 'late', measured: late, limit: 0 },
      { what: 'twice', measured: twice, limit: 0 },
    ],
    broken,
  }
}
