import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { addressOf } from '#lib/addresses/addresses.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { freePort } from '#tests/support/ports.ts'
import { type Figures, figuresOf } from './figures.ts'
import { freshAt } from './fresh.ts'
import { emptyReport, type Report } from './report.ts'

/** Lighthouse recommends five runs for a stable figure (its docs/variability.md). */
const visits = 5

/** The conference of the first content, which has two tracks, and a copy of it without pictures. */
const conference = 'event-digi-konferansen'
const plain = 'arrangement-utan-bilete'

async function publishPlain({ content, site }: Aktuelt): Promise<void> {
  const held = await content.getDocument(conference)
  if (held === undefined) throw new Error('The first content has a conference')
  const { mainImage, body, ...rest } = held
  const isNoFigure = (block: { _type: string }) => block._type !== 'figure'
  await content.createOrReplace({
    ...rest,
    _id: plain,
    slug: { _type: 'slug', current: plain },
    body: Array.isArray(body) ? body.filter(isNoFigure) : [],
  })
  const shows = (status: number) => status === 200
  await freshAt(site, { name: plain, address: addressOf.document(plain), shows })
}

type Visit = { paintMs: number; largestMs: number; shift: number; bytes: number }

/** One visit with an empty cache, by Lighthouse's mobile profile: simulated slow 4G and a quarter of the CPU speed. */
async function visitOf(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, { port, onlyCategories: ['performance'], logLevel: 'error' })
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`)
  const { audits } = result.lhr
  const figure = (name: string) => audits[name]?.numericValue ?? Number.NaN
  return {
    paintMs: figure('first-contentful-paint'),
    largestMs: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
  }
}

const pages = {
  'event without pictures': addressOf.document(plain),
  'the same with one': addressOf.document('digi-konferansen'),
  article: addressOf.document('politisk-markering-av-digi-vestland'),
  Framside: addressOf.front,
} as const

type Visits = { first: Figures; largest: Figures; bytes: number; shift: number }

async function visitsTo(url: string, port: number): Promise<Visits> {
  const made: Visit[] = []
  for (let visit = 0; visit < visits; visit++) made.push(await visitOf(url, port))
  return {
    first: figuresOf(made.map(({ paintMs }) => paintMs)),
    largest: figuresOf(made.map(({ largestMs }) => largestMs)),
    bytes: Math.max(...made.map(({ bytes }) => bytes)),
    shift: Math.max(...made.map(({ shift }) => shift)),
  }
}

/** What a first visit costs a reader in time and bytes, by Lighthouse. */
export async function firstVisit(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const port = await freePort()
  const args = [`--remote-debugging-port=${port}`, '--no-sandbox']
  const browser = await chromium.launch({ executablePath: findBrowser(), args })
  try {
    await publishPlain(aktuelt)
    const report = emptyReport()
    const [first, largest]: [Record<string, Figures>, Record<string, Figures>] = [{}, {}]
    for (const [name, address] of Object.entries(pages)) {
      const made = await visitsTo(aktuelt.site + address, port)
      first[name] = made.first
      largest[name] = made.largest
      report.facts[`${name}, bytes over the wire`] = made.bytes
      report.facts[`${name}, layout shift`] = made.shift
      if (address !== pages['event without pictures']) continue
      report.bars.push(
        { what: `${name}, bytes over the wire`, measured: made.bytes, limit: 25_000 },
        { what: `${name}, largest paint, the slowest`, measured: made.largest.max, limit: 1_000 },
        { what: `${name}, layout shift`, measured: made.shift, limit: 0 },
      )
    }
    return { ...report, tables: { 'First contentful paint': first, 'Largest contentful paint': largest } }
  } finally {
    await browser.close()
    await aktuelt.stop()
  }
}
