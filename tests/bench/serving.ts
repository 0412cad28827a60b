import { existsSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { processorOf } from '#tests/support/processes.ts'
import { findProgram, ProgramError } from '#tests/support/program.ts'
import { readRaw } from '#tests/support/reading.ts'
import {
  type Answerer,
  behindNginx,
  ourselves,
  type Page,
  plainNode,
  staticFile,
  stockNext,
} from './answerers.ts'
import { ratios } from './figures.ts'
import { joiningCosts } from './joining.ts'
import { publicAddresses } from './readers.ts'
import { emptyReport, type Report } from './report.ts'
import { load } from './wrk.ts'

/** The measured page is the one whose size is closest to this, in bytes. */
const wantedSize = 24_000

const rounds = 6
const seconds = 3

/** What a page behind nginx may cost, as a multiple of a static file. */
const limit = 1.5

const gzip = { 'accept-encoding': 'gzip' }

/** The page of about 24 kB, in the gzip that the site sends. */
async function pageOf(site: string) {
  const pages: { address: string; gzip: Buffer; body: Buffer }[] = []
  for (const address of await publicAddresses(site)) {
    const { status, headers, body } = await readRaw(site, address, { headers: gzip })
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue
    if (headers.get('content-encoding') === 'gzip')
      pages.push({ address, gzip: body, body: gunzipSync(body) })
  }
  const distance = ({ body }: { body: Buffer }) => Math.abs(body.length - wantedSize)
  const [closest] = pages.toSorted((a, b) => distance(a) - distance(b))
  if (closest === undefined) throw new Error(`${site} has no page in gzip`)
  return closest
}

/** What is wrong with a response that should be this page, or one of its size, in gzip; undefined when it is right. */
async function faultOf(url: string, page: Buffer, isSame: boolean): Promise<string | undefined> {
  const { pathname } = new URL(url)
  const { status, headers, body } = await readRaw(url, pathname, { headers: gzip })
  if (status !== 200 || headers.get('content-encoding') !== 'gzip') {
    return `${status}, ${headers.get('content-encoding')}`
  }
  const size = gunzipSync(body).length
  if (isSame) return gunzipSync(body).equals(page) ? undefined : 'another page'
  return Math.abs(size - page.length) > page.length / 10 ? `${size} bytes` : undefined
}

/** The processor time per response, in µs, over one run of wrk, and what was wrong with the responses. */
async function measure({ url, pids }: Answerer) {
  const before = processorOf(pids())
  const { requests, faults } = await load(url, seconds)
  return { cost: (processorOf(pids()) - before) / requests, faults }
}

/** Warms up until the JIT has compiled the server, which takes some 10,000 responses; stock Next takes ms for each. */
async function warm({ url }: Answerer): Promise<void> {
  let requests = 0
  for (let run = 0; run < 5 && requests < 20_000; run++) requests += (await load(url, 2)).requests
}

async function startAll(aktuelt: Aktuelt, address: string, page: Page): Promise<Map<string, Answerer>> {
  return new Map([
    ['nginx, a gzip file from disk', await staticFile(page)],
    ['ours behind nginx', await behindNginx(aktuelt, address)],
    ['ours alone', ourselves(aktuelt, address)],
    ['plain Node, from memory', await plainNode(page)],
    ['stock Next', await stockNext(page)],
  ])
}

/** The processor time of a cached page, in turn: ours, behind nginx, stock Next, plain Node, and a file from disk. */
export async function serving(): Promise<Report> {
  findProgram('wrk')
  if (!existsSync('/proc/self/stat')) throw new ProgramError('This bench reads /proc. Run it on Linux.')
  const aktuelt = await startAktuelt()
  const closing = [aktuelt.stop]
  try {
    const { address, ...page } = await pageOf(aktuelt.site)
    const broken: string[] = []
    const costs = new Map<string, number[]>()
    const answerers = await startAll(aktuelt, address, page)
    for (const [name, answerer] of answerers) {
      closing.unshift(answerer.stop)
      costs.set(name, [])
      const fault = await faultOf(answerer.url, page.body, name !== 'stock Next')
      if (fault !== undefined) broken.push(`${name}: ${fault}`)
      await warm(answerer)
    }
    for (let round = 0; round < rounds; round++) {
      for (const [name, answerer] of answerers) {
        const { cost, faults } = await measure(answerer)
        costs.get(name)?.push(cost)
        broken.push(...faults.map((fault) => `${name}: ${fault}`))
      }
    }
    const table = ratios(costs)
    const behind = table['ours behind nginx']?.ratio ?? Number.NaN
    return {
      ...emptyReport(),
      costs: { 'What an answer costs the processor': table },
      facts: { 'the page': address, 'the page, bytes': page.body.length, ...joiningCosts(page.body) },
      bars: [{ what: 'ours behind nginx, in static files', measured: behind, limit }],
      broken,
    }
  } finally {
    for (const close of closing) await close()
  }
}
