import lighthouse from 'lighthouse'
import { type Figures, figuresOf } from './figures.ts'

/** Lighthouse's scores, of 100, and what a visit cost. */
type Visit = {
  paintMs: number
  largestMs: number
  shift: number
  bytes: number
  scores: Record<string, number>
}

/** One visit with an empty cache, by Lighthouse's mobile profile: simulated slow 4G and a quarter of the CPU speed. */
async function visitOf(url: string, port: number): Promise<Visit> {
  const result = await lighthouse(url, { port, logLevel: 'error' })
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`)
  const { audits, categories } = result.lhr
  const figure = (name: string) => audits[name]?.numericValue ?? Number.NaN
  const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round(100 * (score ?? 0))])
  return {
    paintMs: figure('first-contentful-paint'),
    largestMs: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    scores: Object.fromEntries(scores),
  }
}

/** Some visits to a page: times in ms, the greatest size and shift, and the best score in each category. */
export type Visits = {
  first: Figures
  largest: Figures
  bytes: number
  shift: number
  scores: Record<string, number>
}

/** Visits a page `count` times, each with an empty cache; a busy machine only ever lowers a score. */
export async function visitsTo(url: string, port: number, count: number): Promise<Visits> {
  const made: Visit[] = []
  for (let visit = 0; visit < count; visit++) made.push(await visitOf(url, port))
  const names = Object.keys(made[0]?.scores ?? {})
  return {
    first: figuresOf(made.map(({ paintMs }) => paintMs)),
    largest: figuresOf(made.map(({ largestMs }) => largestMs)),
    bytes: Math.max(...made.map(({ bytes }) => bytes)),
    shift: Math.max(...made.map(({ shift }) => shift)),
    scores: Object.fromEntries(
      names.map((name) => [name, Math.max(...made.map(({ scores }) => scores[name] ?? 0))]),
    ),
  }
}
