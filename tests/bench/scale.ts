import type { SanityClient } from '@sanity/client'
import { summariesFrom } from '#server/freshness/summaries.ts'
import { type Aktuelt, startHooked } from '#tests/support/aktuelt.ts'
import { read } from '#tests/support/reading.ts'
import { changesOf } from './changes.ts'
import { deliver } from './deliver.ts'
import { type Figures, figuresOf, timed } from './figures.ts'
import { diskOf, memoryOf } from './footprint.ts'
import { allFreshAt } from './fresh.ts'
import { keepMany } from './keepMany.ts'
import { addressOfMany, manyDocuments, writeMany } from './manyDocuments.ts'
import { type Report, say } from './report.ts'
import { settled } from './settled.ts'

/** The lake scans 10,000 documents for each of five queries: half a second per change. */
const changes = 200

const visited = 100
const comparisons = 20

/** The design allows 100 times as many pages to cost a fifth more. */
const limit = 1.2

type Cost = { refresh: Figures; fresh: Figures }

/** What title edits cost, one at a time and without readers: the refresh alone, and until every page is fresh. */
async function costOf(aktuelt: Aktuelt, { next }: Awaited<ReturnType<typeof changesOf>>): Promise<Cost> {
  const { site } = aktuelt
  const [refresh, fresh]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < changes; turn++) {
    const { delivery, expected } = await next('title edit')
    const began = performance.now()
    const seen = allFreshAt(site, expected)
    await deliver(aktuelt, delivery)
    fresh.push((await seen) - began)
    refresh.push(await settled(site))
  }
  return { refresh: figuresOf(refresh), fresh: figuresOf(fresh) }
}

async function comparisonCosts(content: SanityClient): Promise<Record<string, Figures>> {
  const rows = summariesFrom(content.withConfig({ perspective: 'published' }))
  const [full, small]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < comparisons; turn++) {
    full.push(await timed(() => rows.all()))
    small.push(await timed(() => rows.since(new Date().toISOString())))
  }
  return { 'every row': figuresOf(full), 'what has changed': figuresOf(small) }
}

/** The same change on a site of 10,000 documents, with 100 cached pages and with 10,000. */
export async function scale(): Promise<Report> {
  const aktuelt = await startHooked()
  const { site, content, hooks } = aktuelt
  try {
    hooks.faults(() => 'drop')
    const restart = async () => {
      await aktuelt.stopSite()
      await aktuelt.forget()
      return Math.round(await timed(aktuelt.startSite))
    }
    const smallStart = await restart()
    await aktuelt.stopSite()
    await writeMany(content)
    const many = await changesOf(content)
    await aktuelt.forget()
    const firstStart = Math.round(await timed(aktuelt.startSite))
    say('The documents are there.')

    const visit = async (count: number) => {
      for (let index = 0; index < count; index++) await read(site + addressOfMany(index))
    }
    await visit(visited)
    const memory100 = memoryOf(aktuelt)
    const few = await costOf(aktuelt, many)
    say('Measured with 100 pages.')
    await aktuelt.stopSite()
    await keepMany(aktuelt)
    const laterStart = Math.round(await timed(aktuelt.startSite))
    await visit(manyDocuments)
    const all = await costOf(aktuelt, many)
    const [memory10000, disk] = [memoryOf(aktuelt), diskOf(aktuelt)]
    const ratio = (one: Figures, other: Figures) => Math.round((100 * other.p50) / one.p50) / 100
    return {
      tables: {
        'One title edit, 10,000 documents': {
          'refresh, 100 pages': few.refresh,
          'refresh, 10,000 pages': all.refresh,
          'to fresh, 100 pages': few.fresh,
          'to fresh, 10,000 pages': all.fresh,
        },
        'One comparison with the Content Lake, 10,000 documents': await comparisonCosts(content),
      },
      facts: {
        'start with the first content alone, ms': smallStart,
        'first start with 10,000 documents, ms': firstStart,
        'later start with 10,000 documents and pages, ms': laterStart,
        'memory with 100 pages, MB': memory100,
        'memory with 10,000 pages, MB': memory10000,
        'on disk with 10,000 pages, MB': disk,
      },
      bars: [
        { what: 'refresh, 10,000 pages against 100, p50', measured: ratio(few.refresh, all.refresh), limit },
        { what: 'to fresh, 10,000 pages against 100, p50', measured: ratio(few.fresh, all.fresh), limit },
      ],
      broken: [],
    }
  } finally {
    await aktuelt.stop()
  }
}
