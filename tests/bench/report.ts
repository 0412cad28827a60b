import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import type { Cost, Figures } from './figures.ts'

/** A measured figure and its promised limit, in the same unit. */
export type Bar = { what: string; measured: number; limit: number }

/** The results of a bench, written to disk as they are. */
export type Report = {
  /** Series in ms, by title and name. */
  tables: Record<string, Record<string, Figures>>
  /** What responses cost, in µs of processor time, by title and by server. */
  costs?: Record<string, Record<string, Cost>>
  /** Results that are a single number, or text. */
  facts: Record<string, number | string>
  bars: Bar[]
  /** Broken promises that do not depend on the machine: each makes the bench fail. */
  broken: string[]
}

export const emptyReport = (): Report => ({ tables: {}, facts: {}, bars: [], broken: [] })

export const say = (text: string): void => void process.stdout.write(`${text}\n`)

function sayTable(title: string, rows: Record<string, Figures>): void {
  const heads = ['count', 'p50', 'p99', 'max'].map((head) => head.padStart(9)).join('')
  say(`\n${title} (ms)\n${''.padEnd(30)}${heads}`)
  for (const [name, { count, p50, p99, max }] of Object.entries(rows)) {
    say(name.padEnd(30) + [count, p50, p99, max].map((value) => String(value).padStart(9)).join(''))
  }
}

function sayCosts(title: string, rows: Record<string, Cost>): void {
  const heads = ['min', 'median', 'ratio'].map((head) => head.padStart(9)).join('')
  say(`\n${title} (µs)\n${''.padEnd(30)}${heads}`)
  for (const [name, { min, median, ratio }] of Object.entries(rows)) {
    say(name.padEnd(30) + [min, median, ratio].map((value) => String(value).padStart(9)).join(''))
  }
}

/** Prints a report: its tables, its facts, and how each figure compares with its bar. */
export function sayReport({ tables, costs = {}, facts, bars, broken }: Report): void {
  for (const [title, rows] of Object.entries(tables)) sayTable(title, rows)
  for (const [title, rows] of Object.entries(costs)) sayCosts(title, rows)
  say('')
  for (const [name, value] of Object.entries(facts)) say(`${name}: ${value}`)
  for (const { what, measured, limit } of bars) {
    const ratio = limit === 0 ? '' : ` (${(measured / limit).toFixed(2)})`
    say(`${measured <= limit ? 'met   ' : 'missed'}  ${what}: ${measured} of ${limit}${ratio}`)
  }
  for (const promise of broken) say(`broken  ${promise}`)
}

/** Writes a report to bench-results/<name>.json, with its time and the number of processors. */
export async function writeReport(name: string, report: Report): Promise<void> {
  await mkdir('bench-results', { recursive: true })
  const results = { at: new Date().toISOString(), processors: cpus().length, ...report }
  await writeFile(`bench-results/${name}.json`, `${JSON.stringify(results, null, 2)}\n`)
}
