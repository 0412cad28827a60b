import { setTimeout as pause } from 'node:timers/promises'
import { startHooked } from '#tests/support/aktuelt.ts'
import { startRedis } from '#tests/support/redis.ts'
import { changesOf } from './changes.ts'
import { deliver } from './deliver.ts'
import { figuresOf } from './figures.ts'
import { allFreshAt } from './fresh.ts'
import { startReading } from './readers.ts'
import type { Report } from './report.ts'
import { settled } from './settled.ts'

const changes = 200
const betweenChanges = 100

/** Two instances with a Redis between them, and 24 readers: the webhook goes to the first, and the second follows. */
export async function instances(): Promise<Report> {
  const redis = await startRedis()
  const aktuelt = await startHooked({ redisUrl: redis.url })
  try {
    const { site, content, hooks } = aktuelt
    const { url } = await aktuelt.startAnother()
    const { addresses, asItStands, next } = await changesOf(content)
    for (const instance of [site, url]) {
      await allFreshAt(instance, asItStands())
      await settled(instance)
    }
    hooks.faults(() => 'drop')
    const reading = await startReading({ sites: [site, url], own: addresses })
    const [behind, first, second]: [number[], number[], number[]] = [[], [], []]
    for (let turn = 0; turn < changes; turn++) {
      const { delivery, expected } = await next()
      const began = performance.now()
      const fresh = Promise.all([allFreshAt(site, expected), allFreshAt(url, expected)])
      await deliver(aktuelt, delivery)
      const [here, there] = await fresh
      first.push(here - began)
      second.push(there - began)
      // The second may be faster; then it was not behind.
      behind.push(Math.max(0, there - here))
      await pause(betweenChanges)
    }
    const { visits, failures, ms } = await reading.stop()
    const figures = figuresOf(behind)
    return {
      tables: {
        'Every affected address, with two instances': {
          'webhook to the first': figuresOf(first),
          'webhook to the second': figuresOf(second),
          'the second behind the first': figures,
        },
        'What 24 readers waited for a page': { 'all visits': ms },
      },
      facts: { 'visits meanwhile': visits, 'of them answered 5xx': failures },
      bars: [{ what: 'the second behind the first, p99', measured: figures.p99, limit: 500 }],
      broken: failures > 0 ? [`${failures} visits were answered 5xx`] : [],
    }
  } finally {
    await aktuelt.stop()
    await redis.crash()
  }
}
