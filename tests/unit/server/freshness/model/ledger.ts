import { isPublishedId } from '#lake/document.ts'
import { allRowsQuery, type Row, row, rowsQuery } from '#sanity/summary.ts'
import { type Tag, tagsOfChange, tagsOfLeap } from '#sanity/tags.ts'
import { tagsOfMoment } from '#sanity/tagsOfTransition.ts'
import { momentsOf } from '#sanity/transitions.ts'
import { asker, type Corpus } from './corpus.ts'

const rowsFrom = (answer: unknown): Map<string, Row> => {
  if (!Array.isArray(answer)) throw new TypeError('Rows come as a list')
  return new Map(answer.map((raw) => row.parse(raw)).map((parsed) => [parsed.id, parsed]))
}

function rowsOfBoth(before: Corpus, after: Corpus, ids: readonly string[]) {
  const rows = (corpus: Corpus) => rowsFrom(asker(corpus, 'raw')(rowsQuery, { ids }))
  return [rows(before), rows(after)] as const
}

/** What is cleared when these documents have changed, as the engine does it: from the rows of before and after. */
export function clearedByChange(before: Corpus, after: Corpus, ids: readonly string[]): Set<Tag> {
  const [was, is] = rowsOfBoth(before, after, ids)
  return new Set(ids.flatMap((id) => tagsOfChange(was.get(id), is.get(id), after.now.getTime())))
}

/** What is cleared when these documents have changed, and nobody knows what they were in between. */
export function clearedByLeap(before: Corpus, after: Corpus, ids: readonly string[]): Set<Tag> {
  const [was, is] = rowsOfBoth(before, after, ids)
  return new Set(ids.filter(isPublishedId).flatMap((id) => tagsOfLeap(id, was.get(id), is.get(id))))
}

/** What is cleared when nothing has passed but time. */
export function clearedByTime(before: Corpus, after: Corpus): Set<Tag> {
  const rows = rowsFrom(asker(before, 'raw')(allRowsQuery, {}))
  const hasCome = (moment: Date) => moment > before.now && moment <= after.now
  return new Set(
    [...rows.values()]
      .filter((each) => momentsOf(each).some(hasCome))
      .flatMap((each) => tagsOfMoment(each, before.now.getTime(), after.now.getTime())),
  )
}
