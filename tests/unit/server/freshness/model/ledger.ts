import { isPublishedId } from '#lake/document.ts'
import { osloYear } from '#lib/dates/oslo.ts'
import { lastStartOf } from '#sanity/nextDate.ts'
import { allSummariesQuery, type Summary, summariesQuery, summary } from '#sanity/summary.ts'
import { type Tag, tagsOfChange, tagsOfLeap } from '#sanity/tags.ts'
import { tagsOfTransition } from '#sanity/tagsOfTransition.ts'
import { transitionsOf } from '#sanity/transitions.ts'
import type { Ledger, NameKind } from '#server/freshness/ledger.ts'
import { othersIn } from '#server/freshness/others.ts'
import { asker, type Corpus } from './corpus.ts'

const summariesFrom = (answer: unknown): Map<string, Summary> => {
  if (!Array.isArray(answer)) throw new TypeError('Rows come as a list')
  return new Map(answer.map((raw) => summary.parse(raw)).map((parsed) => [parsed.id, parsed]))
}

/** What the site reads of some documents. */
export const summariesOf = (corpus: Corpus, ids: readonly string[]): Map<string, Summary> =>
  summariesFrom(asker(corpus, 'raw')(summariesQuery, { ids }))

const summariesOfBoth = (before: Corpus, after: Corpus, ids: readonly string[]) =>
  [summariesOf(before, ids), summariesOf(after, ids)] as const

const everySummary = (corpus: Corpus): Summary[] => [
  ...summariesFrom(asker(corpus, 'raw')(allSummariesQuery, {})).values(),
]

/** What the ledger knows of other documents, as `ledgerIn` finds them by their years. */
function othersOf(corpus: Corpus, all: readonly Summary[]) {
  const yearOf = (kind: NameKind, each: Summary) => {
    const at = kind === 'pastYear' ? lastStartOf(each) : each.publishedAt
    return at ? String(osloYear(at)) : undefined
  }
  const named: Ledger['named'] = (kind, name) =>
    all.filter((each) => each.listable && yearOf(kind, each) === name)
  return othersIn({ named }, corpus.now.getTime())
}

/** What is invalidated when these documents have changed, as the engine does it: from the summaries of before and after. */
export function invalidatedByChange(before: Corpus, after: Corpus, ids: readonly string[]): Set<Tag> {
  const [was, is] = summariesOfBoth(before, after, ids)
  const others = othersOf(before, everySummary(before))
  return new Set(ids.flatMap((id) => tagsOfChange(was.get(id), is.get(id), after.now.getTime(), others)))
}

/** What is invalidated when these documents have changed, and nobody knows what they were in between. */
export function invalidatedByLeap(before: Corpus, after: Corpus, ids: readonly string[]): Set<Tag> {
  const [was, is] = summariesOfBoth(before, after, ids)
  return new Set(ids.filter(isPublishedId).flatMap((id) => tagsOfLeap(id, was.get(id), is.get(id))))
}

/** What is invalidated when nothing has passed but time. */
export function invalidatedByTime(before: Corpus, after: Corpus): Set<Tag> {
  const all = everySummary(before)
  const others = othersOf(before, all)
  const hasCome = (transition: Date) => transition > before.now && transition <= after.now
  return new Set(
    all
      .filter((each) => transitionsOf(each).some(hasCome))
      .flatMap((each) => tagsOfTransition(each, before.now.getTime(), after.now.getTime(), others)),
  )
}
