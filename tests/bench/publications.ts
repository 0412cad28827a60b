import { setTimeout as pause } from 'node:timers/promises'
import { startAktuelt } from '#tests/support/aktuelt.ts'
import { changesOf } from './changes.ts'
import { figuresOf } from './figures.ts'
import { freshAt } from './fresh.ts'
import { startReading } from './readers.ts'
import type { Report } from './report.ts'

const changes = 200
const betweenChanges = 100

/** From the commit in the lake, through its own webhook, until a visit to each address shows it, with 24 readers. */
export async function publications(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const { site, content } = aktuelt
  try {
    const { addresses, next } = await changesOf(content)
    const reading = await startReading({ sites: [site], own: addresses })
    const times: Record<string, number[]> = {}
    for (let turn = 0; turn < changes; turn++) {
      const { expected } = await next()
      const began = performance.now()
      const seen = expected.map(async (one) => {
        const ms = (await freshAt(site, one)) - began
        times[one.name] = [...(times[one.name] ?? []), ms]
      })
      await Promise.all(seen)
      await pause(betweenChanges)
    }
    const { visits, failures, ms } = await reading.stop()
    const figures = Object.entries(times).map(([name, values]) => [name, figuresOf(values)])
    return {
      tables: {
        'From the commit in the lake until the address shows it': Object.fromEntries(figures),
        'What 24 readers waited for a page': { 'all visits': ms },
      },
      facts: { 'visits meanwhile': visits, 'of them answered 5xx': failures },
      bars: [],
      broken: failures > 0 ? [`${failures} visits were answered 5xx`] : [],
    }
  } finally {
    await aktuelt.stop()
  }
}
