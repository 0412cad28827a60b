import type { DatabaseSync } from 'node:sqlite'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { asked, type IsAny, type Unit } from '#lib/search/asked.ts'
import type { LookedUp, Question } from '#lib/search/lookup.ts'
import { mostWords } from '#lib/search/search.ts'
import { vocabulary } from '#lib/search/vocabulary.ts'
import { contentOf } from './contents.ts'
import { documentsIn } from './documents.ts'
import { type Candidate, countedBy, inOrder, isNarrowedTo } from './order.ts'
import { rowsIn } from './rows.ts'
import { addScores, documentsWith, type Parts, worthOf } from './score.ts'

/** What only improves the order is left out of a search that has gone through this many rows: some 0.2 s. */
const mostRows = 200_000

/** With fewer hits that have all the words, those that have some of them follow. */
const fewHits = 5

/** A word that more than this share of all documents have finds nothing by itself where the other words do. */
const commonShare = 0.3

/** A word of so few documents is never common. */
const fewest = 20

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
  const documents = documentsIn(file)
  let lastTerm = 0
  const newTerms = file.prepare('SELECT id, term, key FROM terms WHERE id > ? ORDER BY id')
  // Another number whenever another connection has written.
  const changes = file.prepare('PRAGMA data_version')
  const rowsOf = rowsIn(file)
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

  /** Takes in what the index has got since: as often as it is written to, and not at each search. */
  let learnt: unknown
  function learnAll(): void {
    const version = changes.get()?.data_version
    if (version === learnt) return
    learn()
    documents.learn()
    learnt = version
  }

  function candidates(scores: ReadonlyMap<number, number>, hasAll: boolean): Candidate[] {
    return [...scores].flatMap(([row, score]) => {
      const stored = documents.get(row)
      return stored ? [{ ...stored, score, hasAll }] : []
    })
  }

  /** Documents that have most of what is asked for, but not all. */
  function withSome(units: readonly Unit[], parts: Parts, without: ReadonlyMap<number, number>): Candidate[] {
    const having = units.map((unit) => ({ rows: documentsWith(unit, parts), worth: worthOf(unit, parts) }))
    const all = having.reduce((sum, { worth }) => sum + worth, 0)
    const telling = having.filter(({ rows }) => rows.size <= Math.max(fewest, commonShare * parts.size))
    const shares = new Map<number, number>()
    for (const { rows } of telling.length > 0 ? telling : having)
      for (const row of rows.keys()) shares.set(row, 0)
    for (const { rows, worth } of having)
      for (const row of rows.keys()) {
        const share = shares.get(row)
        if (share !== undefined) shares.set(row, share + worth / all)
      }
    const scores = new Map<number, number>()
    for (const [row, share] of shares) if (share >= leastShare && !without.has(row)) scores.set(row, 0)
    addScores(scores, { units, phrases: [] }, parts)
    for (const [row, score] of scores) scores.set(row, score * (shares.get(row) ?? 0) ** 2)
    return candidates(scores, false)
  }

  function lookUp({ search, kind, year, page }: Question, now: Date): LookedUp {
    learnAll()
    const rows = rowsOf()
    const parts: Parts = {
      rows,
      size: documents.size(),
      hasWork: () => rows.visited() < mostRows,
    }
    const isAny: IsAny = (ways) => ways.some((way) => parts.rows.having(way).length > 0)
    const { units, unknown, phrases } = asked(search.text, known, isAny, mostWords)
    const telling = units.filter(({ isMinor }) => !isMinor)
    const needed = telling.length > 0 ? telling : units
    const scores = new Map<number, number>()
    for (const row of inAll(needed.map((unit) => documentsWith(unit, parts)))) scores.set(row, 0)
    addScores(scores, { units, phrases }, parts)
    const isFew = scores.size < fewHits && needed.length > 1
    const found = [
      ...candidates(scores, unknown.length === 0),
      ...(isFew ? withSome(needed, parts, scores) : []),
    ]
    const hits = inOrder(found.filter(isNarrowedTo({ kind, year })), now)
    return {
      hits: hits
        .slice((page - 1) * cardsPerPage, page * cardsPerPage)
        .flatMap(({ rowid }) => contentOf(content.get(rowid)) ?? []),
      total: hits.length,
      withAll: hits.filter(({ hasAll }) => hasAll).length,
      kinds: countedBy(found.filter(isNarrowedTo({ kind: undefined, year })), (one) => one.kind),
      years: countedBy(found.filter(isNarrowedTo({ kind, year: undefined })), (one) => one.year),
      found: markedOf(units),
      isWhole: isWhole.get() !== undefined,
      unknown,
      correction: correctionOf(search.text, units),
    }
  }

  learnAll()
  return {
    lookUp,
    answer(name) {
      if (name === 'years') return years.all().map(({ year }) => String(year))
      const stored = answers.get(name)?.answer
      return typeof stored === 'string' ? (JSON.parse(stored) as unknown) : undefined
    },
  }
}

/** What is in every one of some sets. */
function inAll(sets: readonly ReadonlyMap<number, number>[]): number[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size)
  return smallest ? [...smallest.keys()].filter((row) => others.every((other) => other.has(row))) : []
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
