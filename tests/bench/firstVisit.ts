import { chromium } from '@playwright/test'
import { addressOf } from '#lib/addresses/addresses.ts'
import { importMunicipality } from '#tests/fixtures/municipality/index.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { freePort } from '#tests/support/ports.ts'
import type { Figures } from './figures.ts'
import { freshAt } from './fresh.ts'
import { emptyReport, type Report } from './report.ts'
import { type Visits, visitsTo } from './visits.ts'

/** Lighthouse recommends five runs for a stable figure (its docs/variability.md); a municipality has many pages. */
const visits = { first: 5, municipality: 5 } as const

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

const pages = {
  'event without pictures': addressOf.document(plain),
  'the same with one': addressOf.document('digi-konferansen'),
  article: addressOf.document('politisk-markering-av-digi-vestland'),
  Framside: addressOf.front,
} as const

/** A municipality's pages of each kind, with their pictures. */
const municipalPages = {
  'a municipality’s Framside': addressOf.front,
  'its list': addressOf.list(1),
  'its hearings': addressOf.type('hearing', 1),
  'its events': addressOf.events(1),
  'its past events': addressOf.pastEvents(1),
  'its conference': addressOf.document('litlevik-konferanse'),
  'its budget': addressOf.document('litlevik-budsjett-8'),
  'a hearing': addressOf.document('litlevik-hoyring'),
  minutes: addressOf.document('litlevik-referat'),
  'a search': `${addressOf.search}?q=budsjett`,
} as const

/** What a search is not asked to be: found by search engines. */
const isExempt = (address: string, category: string): boolean =>
  category === 'seo' && address.startsWith(addressOf.search)

const seed = 20_261_127

/** What Lighthouse makes of a municipality's pages. */
async function municipalVisits({ site, content }: Aktuelt, port: number, report: Report) {
  const documents = await importMunicipality(content, new Date(), seed)
  const last = addressOf.document(String(documents.at(-1)?._id))
  await freshAt(site, { name: last, address: last, shows: (status: number) => status === 200 })
  const made: Record<string, Visits> = {}
  for (const [name, address] of Object.entries(municipalPages)) {
    const found = await visitsTo(site + address, port, visits.municipality)
    made[name] = found
    report.bars.push(
      { what: `${name}, bytes over the wire`, measured: found.bytes, limit: 50_000 },
      { what: `${name}, largest paint, p50`, measured: found.largest.p50, limit: 1_000 },
      { what: `${name}, layout shift`, measured: found.shift, limit: 0 },
    )
    for (const [category, score] of Object.entries(found.scores)) {
      if (isExempt(address, category)) continue
      report.bars.push({ what: `${name}, ${category}, points lost`, measured: 100 - score, limit: 0 })
    }
  }
  return made
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
    const made: Record<string, Visits> = {}
    for (const [name, address] of Object.entries(pages)) {
      made[name] = await visitsTo(aktuelt.site + address, port, visits.first)
      const { bytes, shift, largest } = made[name]
      report.facts[`${name}, bytes over the wire`] = bytes
      report.facts[`${name}, layout shift`] = shift
      if (address !== pages['event without pictures']) continue
      report.bars.push(
        { what: `${name}, bytes over the wire`, measured: bytes, limit: 25_000 },
        { what: `${name}, largest paint, the slowest`, measured: largest.max, limit: 1_000 },
        { what: `${name}, layout shift`, measured: shift, limit: 0 },
      )
    }
    const all = { ...made, ...(await municipalVisits(aktuelt, port, report)) }
    const table = (of: (each: Visits) => Figures) =>
      Object.fromEntries(Object.entries(all).map(([name, each]) => [name, of(each)]))
    report.tables = {
      'First contentful paint': table(({ first }) => first),
      'Largest contentful paint': table(({ largest }) => largest),
    }
    return report
  } finally {
    await browser.close()
    await aktuelt.stop()
  }
}
