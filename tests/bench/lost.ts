import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from '#lib/addresses/addresses.ts'
import { startHooked } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { randomFrom } from '#tests/support/random.ts'
import { figuresOf } from './figures.ts'
import { freshAt } from './fresh.ts'
import { startReading } from './readers.ts'
import type { Report } from './report.ts'
import { settled } from './settled.ts'

const changes = 200

/** The changes are made at random times within this period, in ms: two comparisons with the Content Lake. */
const span = 60_000

const limit = 60_000

/** How often each changed page is polled, in ms: the bench must not be the load that it measures. */
const look = 500

/** From a commit without a webhook until readers see it, with 24 readers, 200 times. */
export async function lost(seed: number): Promise<Report> {
  const aktuelt = await startHooked()
  const { site, content, hooks } = aktuelt
  const random = randomFrom(seed)
  try {
    const ids = Array.from({ length: changes }, (_, index) => `tapt-${index}`)
    await content.mutate(ids.map((id) => ({ createOrReplace: article(id, `Før: ${id}.`) })))
    const made = ids.map((id) => ({
      name: id,
      address: addressOf.document(id),
      shows: (status: number) => status === 200,
    }))
    for (const one of made) await freshAt(site, one)
    await settled(site)
    hooks.faults(() => 'drop')
    const reading = await startReading({ sites: [site], own: () => made.map(({ address }) => address) })
    const times = await Promise.all(
      ids.map(async (id) => {
        await pause(random.below(span))
        const title = `Etter: ${id}.`
        const began = performance.now()
        await content.patch(id).set({ title }).commit()
        const shows = (_: number, html: string) => html.includes(title)
        return (await freshAt(site, { name: id, address: addressOf.document(id), shows }, look)) - began
      }),
    )
    const { visits, failures, ms } = await reading.stop()
    const figures = figuresOf(times)
    return {
      tables: {
        'From a commit without a webhook until its page shows it': { 'hook lost': figures },
        'What 24 readers waited for a page': { 'all visits': ms },
      },
      facts: { seed, 'visits meanwhile': visits, 'of them answered 5xx': failures },
      bars: [{ what: 'hook lost to fresh, max', measured: figures.max, limit }],
      broken: figures.max > limit ? [`a change was seen after ${figures.max} ms`] : [],
    }
  } finally {
    await aktuelt.stop()
  }
}
