import { setTimeout as pause } from 'node:timers/promises'
import { tooOld } from '#tests/storm/readers.ts'
import type { Version } from '#tests/storm/truth.ts'
import { startHooked } from '#tests/support/aktuelt.ts'
import { changesOf } from './changes.ts'
import { deliver } from './deliver.ts'
import { figuresOf, timed } from './figures.ts'
import { allFreshAt, freshAt } from './fresh.ts'
import { startReading } from './readers.ts'
import type { Report } from './report.ts'
import { settled } from './settled.ts'

const changes = 200

/** In ms. Faster than any editor, but long enough to render the pages of one change before the next. */
const betweenChanges = 100

const answered = 'the webhook’s own answer'
const everywhere = 'every affected address'

/**
 * From the webhook's arrival until readers see the change, with 24 readers. The lake's own hook is dropped, and the
 * bench delivers instead, so that the time in the lake's queue does not count.
 */
export async function freshness(): Promise<Report> {
  const aktuelt = await startHooked()
  const { site, content, hooks } = aktuelt
  try {
    const { history, addresses, asItStands, next } = await changesOf(content)
    await allFreshAt(site, asItStands())
    await settled(site)
    hooks.faults(() => 'drop')
    const shown = new Map<number, { version: Version; at: number }[]>()
    const required = (document: number, at: number): Version | undefined =>
      shown.get(document)?.findLast((one) => one.at <= at)?.version
    const stale: string[] = []
    const reading = await startReading({
      sites: [site],
      own: addresses,
      look: ({ address, status, html, at }) =>
        stale.push(...tooOld({ ...history, required }, address, status, html, at)),
    })

    const times: Record<string, number[]> = { [answered]: [], [everywhere]: [] }
    const note = (name: string, ms: number) => {
      times[name] ??= []
      times[name].push(ms)
    }
    for (let turn = 0; turn < changes; turn++) {
      const { kind, delivery, expected, document } = await next()
      const began = performance.now()
      const seen = expected.map(async (one) => {
        const ms = (await freshAt(site, one)) - began
        note(one.name, ms)
        return ms
      })
      note(answered, await timed(() => deliver(aktuelt, delivery)))
      const all = Math.max(...(await Promise.all(seen)))
      note(everywhere, all)
      note(kind, all)
      const version = history.newest(document)
      if (version) shown.set(document, [...(shown.get(document) ?? []), { version, at: Date.now() }])
      await pause(betweenChanges)
    }
    const { visits, failures, ms } = await reading.stop()
    const figures = Object.entries(times).map(([name, values]) => [name, figuresOf(values)] as const)
    const [toAnswer, toAll] = [figuresOf(times[answered] ?? []), figuresOf(times[everywhere] ?? [])]
    return {
      tables: {
        'From the webhook until it is there': Object.fromEntries(figures),
        'What 24 readers waited for a page': { 'all visits': ms },
      },
      facts: {
        'visits meanwhile': visits,
        'of them answered 5xx': failures,
        'stale answers after refresh reports done': stale.length,
      },
      bars: [
        { what: 'answer to the webhook, p99', measured: toAnswer.p99, limit: 50 },
        { what: 'webhook to fresh, p50', measured: toAll.p50, limit: 100 },
        { what: 'webhook to fresh, p99', measured: toAll.p99, limit: 500 },
      ],
      broken: [...stale.slice(0, 20), ...(failures > 0 ? [`${failures} visits were answered 5xx`] : [])],
    }
  } finally {
    await aktuelt.stop()
  }
}
