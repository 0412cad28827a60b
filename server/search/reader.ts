import type { DatabaseSync } from 'node:sqlite'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { asked, type CountOf, type Unit } from '#lib/search/asked.ts'
import type { LookedUp, Question } from '#lib/search/lookup.ts'
import { mostWords } from '#lib/search/search.ts'
import { vocabulary } from '#lib/search/vocabulary.ts'
import { contentOf } from './contents.ts'
import { matchOfAny } from './match.ts'
import { type Candidate, countedBy, inOrder, isNarrowedTo } from './order.ts'
import { matchOfEvery, scoresOf } from './score.ts'

/** What only improves the order is left out of a search that has gone through this many rows: some 0.2 s. */
const mostRows = 200_000

/** With fewer hits that have all the words, those that have some of them follow. */
const fewHits = 5

/** A word that more than this share of all documents have finds nothing by itself where the other words do. */
const commonShare = 0.3

/** The share of what a search asks for that a document must have if it has not all of it. */
const leastShare = 0.34

/** As many words are marked in the hits: more would find the same. */
const mostMarked = 600

/** Searches an index. Synchronous: some milliseconds, on a thread that has nothing else to do. */
export type Reader = {
  lookUp: (question: Question, now: Date) => LookedUp
  answer: (name: string) => unknown
}

/** A reader of an index whose schema is there. */
export function readerOn(file: DatabaseSync): Reader {
  const known = vocabulary()
  let lastTerm = 0
  let visited = 0
  const newTerms = file.prepare('SELECT id, term, key FROM terms WHERE id > ? ORDER BY id')
  const countAll = file.prepare('SELECT count(*) AS count FROM documents')
  const count = file.prepare('SELECT count(*) AS count FROM words WHERE words MATCH ?')
  const rows = file.prepare('SELECT rowid FROM words WHERE words MATCH ?')
  rows.setReturnArrays(true)
  const document = file.prepare(
    'SELECT rowid, kind, year, published, starts, ends, withdrawn FROM documents WHERE rowid = ?',
  )
  const matching = file.prepare(
    `SELECT d.rowid AS rowid, kind, year, published, starts, ends, withdrawn
     FROM words JOIN documents d ON d.rowid = words.rowid WHERE words MATCH ?`,
  )
  const content = file.prepare('SELECT card, texts FROM contents WHERE rowid = ?')
  const answers = file.prepare('SELECT answer FROM answers WHERE name = ?')
  const years = file.prepare('SELECT DISTINCT year FROM documents ORDER BY year DESC')
  const isWhole = file.prepare("SELECT value FROM about WHERE name = 'whole'")

  function learn(): void {
    const fresh = newTerms.all(lastTerm)
    if (fresh.length === 0) return
    lastTerm = Number(fresh.at(-1)?.id)
    known.add(fresh.map(({ term, key }) => ({ term: String(term), key: String(key) })))
  }

  function* rowsOf(match: string): Generator<number> {
    // With arrays, a row is a list of its columns; the types of Node know objects only.
    for (const row of rows.iterate(match) as Iterable<unknown>) {
      visited++
      if (Array.isArray(row)) yield Number(row[0])
    }
  }

  const countMatching = (match: string | undefined): number =>
    match === undefined ? 0 : Number(count.get(match)?.count)

  const countOf: CountOf = (ways) => countMatching(matchOfAny(ways))

  const candidateOf = (row: Record<string, unknown>, score: number, hasAll: boolean): Candidate => ({
    rowid: Number(row.rowid),
    kind: String(row.kind),
    year: Number(row.year),
    published: Number(row.published),
    starts: row.starts === null ? undefined : Number(row.starts),
    ends: row.ends === null ? undefined : Number(row.ends),
    isWithdrawn: row.withdrawn === 1,
    score,
    hasAll,
  })

  /** Documents that have most of what is asked for, but not all. */
  function withSome(
    units: readonly Unit[],
    parts: Parameters<typeof scoresOf>[2],
    without: ReadonlySet<number>,
  ) {
    const worths = units.map((_, index) => Math.log(1 + parts.size / Math.max(parts.counts[index] ?? 0, 1)))
    const all = worths.reduce((sum, worth) => sum + worth, 0)
    const telling = units.filter(
      (_, index) => (parts.counts[index] ?? 0) <= Math.max(20, commonShare * parts.size),
    )
    const finding = telling.length > 0 ? telling : units
    const narrowed = matchOfAny(finding.flatMap(({ ways }) => ways))
    if (narrowed === undefined) return []
    const { score, has } = scoresOf({ units, phrases: [] }, [narrowed], parts)
    return [...score].flatMap(([row, worth]) => {
      if (without.has(row)) return []
      const bits = has.get(row) ?? 0
      const share = worths.reduce((sum, one, index) => sum + (bits & (1 << index) ? one : 0), 0) / all
      if (share < leastShare) return []
      const stored = document.get(row)
      return stored ? [candidateOf(stored, worth * share * share, false)] : []
    })
  }

  function lookUp({ search, kind, year, page }: Question, now: Date): LookedUp {
    learn()
    visited = 0
    const { units, unknown, phrases } = asked(search.text, known, countOf, mostWords)
    const telling = units.filter(({ isMinor }) => !isMinor)
    const needed = telling.length > 0 ? telling : units
    // How rare a word is says the nearest that the index has to it.
    const counts = units.map(({ ways }) => ways.map((way) => countOf([way])).find((found) => found > 0) ?? 0)
    const parts = { rowsOf, counts, size: Number(countAll.get()?.count), hasWork: () => visited < mostRows }
    const every = matchOfEvery(needed)
    const stored = every === undefined ? [] : matching.all(every)
    const scores = every === undefined ? undefined : scoresOf({ units, phrases }, [every], parts)
    const whole = stored.map((row) =>
      candidateOf(row, scores?.score.get(Number(row.rowid)) ?? 0, unknown.length === 0),
    )
    const rowids = new Set(whole.map(({ rowid }) => rowid))
    const neededCounts = needed.map((unit) => counts[units.indexOf(unit)] ?? 0)
    const some =
      whole.length < fewHits && needed.length > 1
        ? withSome(needed, { ...parts, counts: neededCounts }, rowids)
        : []
    const candidates = [...whole, ...some]
    const hits = inOrder(candidates.filter(isNarrowedTo({ kind, year })), now)
    return {
      hits: hits
        .slice((page - 1) * cardsPerPage, page * cardsPerPage)
        .flatMap(({ rowid }) => contentOf(content.get(rowid)) ?? []),
      total: hits.length,
      withAll: hits.filter(({ hasAll }) => hasAll).length,
      kinds: countedBy(candidates.filter(isNarrowedTo({ kind: undefined, year })), (one) => one.kind),
      years: countedBy(candidates.filter(isNarrowedTo({ kind, year: undefined })), (one) => one.year),
      found: markedOf(units),
      isWhole: isWhole.get() !== undefined,
      unknown,
      correction: correctionOf(search.text, units),
    }
  }

  learn()
  return {
    lookUp,
    answer(name) {
      if (name === 'years') return years.all().map(({ year }) => String(year))
      const stored = answers.get(name)?.answer
      return typeof stored === 'string' ? (JSON.parse(stored) as unknown) : undefined
    },
  }
}

function markedOf(units: readonly Unit[]): string[] {
  const found = new Set<string>()
  for (const { ways, words, isMinor } of units) {
    if (isMinor) continue
    for (const word of words) found.add(word)
    for (const { fits } of ways) {
      const terms = 'terms' in fits ? fits.terms : 'phrase' in fits ? fits.phrase : fits.parts.flat()
      for (const term of terms) if (found.size < mostMarked) found.add(term)
    }
  }
  return [...found]
}

function correctionOf(text: string, units: readonly Unit[]): string | undefined {
  const corrected = units.filter(({ correction }) => correction !== undefined)
  if (corrected.length === 0) return undefined
  return text
    .split(/\s+/u)
    .map((written) => {
      const unit = corrected.find(({ words }) => words.some((word) => written.toLowerCase().includes(word)))
      return unit?.correction ?? written
    })
    .join(' ')
}
