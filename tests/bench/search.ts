import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { seedAssets } from '#lake/seed/index.ts'
import { searchAddress } from '#lib/addresses/searchAddress.ts'
import { halfOf, searchAt, searchQueries } from '#tests/fixtures/search/index.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { randomFrom } from '#tests/support/random.ts'
import { readRaw } from '#tests/support/reading.ts'
import { recallOf, searchedCorpus } from '#tests/support/recall.ts'
import { figuresOf, timed } from './figures.ts'
import { emptyReport, type Report, say } from './report.ts'
import { everywhere, generated, wordsOfCorpus } from './searchDocuments.ts'

const sizes = [1_000, 10_000, 50_000] as const

/** How many searches are timed at each size, one after the other, each for words that were not searched for before. */
const searches = 300

/** In ms, at 10,000 documents; at 50,000 at most twice as much. */
const limits = { p50: 30, p99: 100 }

/** In ms: how long the site's own thread may be held up. */
const stallLimit = 5

/** The share of queries that must find what they ask for among the first three. */
const recallLimit = 0.95

const batch = 250

async function write(
  { content }: Aktuelt,
  from: number,
  to: number,
  words: readonly string[],
): Promise<void> {
  for (let at = from; at < to; at += batch) {
    const documents = Array.from({ length: Math.min(batch, to - at) }, (_, offset) =>
      generated(at + offset, words),
    )
    await content.mutate(
      documents.map((document) => ({ createOrReplace: document })),
      { visibility: 'async' },
    )
  }
}

/** How many of the generated documents are in the index. */
async function indexed(site: string): Promise<number> {
  const { body } = await readRaw(site, searchAddress(everywhere))
  return Number(/(\d+) treff/.exec(body.toString('utf8'))?.[1] ?? 0)
}

async function untilIndexed(site: string, count: number): Promise<void> {
  while ((await indexed(site)) < count) await pause(1_000)
}

/** One to three words of the texts, some of them with a letter too few, and the word that every document has. */
function questions(words: readonly string[], seed: number): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: searches }, (_, index) => {
    if (index % 50 === 0) return everywhere
    const asked = Array.from({ length: 1 + random.below(3) }, () => words[random.below(words.length)] ?? '')
    return (index % 10 === 0 ? asked.map((word) => word.slice(0, 2) + word.slice(3)) : asked).join(' ')
  })
}

async function longestStall(file: string, during: () => Promise<unknown>): Promise<number> {
  await pause(500)
  await writeFile(file, '')
  await during()
  await pause(500)
  const told = (await readFile(file, 'utf8')).split('\n').filter(Boolean).map(Number)
  return Math.round(10 * Math.max(0, ...told)) / 10
}

async function recall(report: Report): Promise<void> {
  const { idsOf } = await searchedCorpus(await seedAssets(), searchAt)
  for (const half of ['seen', 'unseen'] as const) {
    const { share, kinds } = recallOf(
      searchQueries.filter((query) => halfOf(query) === half),
      idsOf,
    )
    report.facts[`recall@3, ${half}`] = share.toFixed(3)
    for (const [kind, { found, asked }] of kinds)
      report.facts[`recall@3, ${half}, ${kind}`] = `${found} of ${asked}`
    if (share < recallLimit) report.broken.push(`recall@3 of the half «${half}» is ${share.toFixed(3)}`)
  }
}

/** Searches over HTTP with 1,000, 10,000 and 50,000 documents, and how much of what is asked for is found. */
export async function search(seed: number): Promise<Report> {
  const report = emptyReport()
  await recall(report)
  const words = await wordsOfCorpus()
  const folder = await mkdtemp(join(tmpdir(), 'aktuelt-search-'))
  const file = join(folder, 'loop')
  await writeFile(file, '')
  process.env.AKTUELT_LOOP_FILE = file
  process.env.NODE_OPTIONS = `--import ${new URL('../support/loopDelay.ts', import.meta.url)}`
  const aktuelt = await startAktuelt()
  const { site } = aktuelt
  const index = aktuelt.kept.replace(/\.sqlite$/, '.search.sqlite')
  try {
    let written = 0
    for (const size of sizes) {
      await aktuelt.stopSite()
      await write(aktuelt, written, size, words)
      written = size
      await aktuelt.forget()
      const built = await timed(async () => {
        await aktuelt.startSite()
        await untilIndexed(site, size)
      })
      report.facts[`${size} documents: seconds from nothing to a whole index`] = Math.round(built / 1_000)
      const bytes = await Promise.all([index, `${index}-wal`].map(async (path) => (await stat(path)).size))
      report.facts[`${size} documents: MB of the index`] = Math.round(
        bytes.reduce((sum, one) => sum + one, 0) / 1e6,
      )
      const took: number[] = []
      const stall = await longestStall(file, async () => {
        for (const q of questions(words, seed + size))
          took.push(await timed(() => readRaw(site, searchAddress(q))))
      })
      const figures = figuresOf(took)
      report.tables['A search over HTTP'] = {
        ...report.tables['A search over HTTP'],
        [`${size} documents`]: figures,
      }
      report.facts[`${size} documents: longest stall of the site’s thread, ms`] = stall
      say(`Measured with ${size} documents.`)
      if (size === 1_000) continue
      const times = size === 10_000 ? 1 : 2
      report.bars.push(
        { what: `p50 of a search, ${size} documents, ms`, measured: figures.p50, limit: times * limits.p50 },
        { what: `p99 of a search, ${size} documents, ms`, measured: figures.p99, limit: times * limits.p99 },
        { what: `longest stall, ${size} documents, ms`, measured: stall, limit: stallLimit },
      )
    }
    return report
  } finally {
    delete process.env.NODE_OPTIONS
    delete process.env.AKTUELT_LOOP_FILE
    await aktuelt.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
