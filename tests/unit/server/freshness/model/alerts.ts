import { isPublishedId } from '#lake/document.ts'
import { alertsInForce } from '#lib/alerts/inForce.ts'
import type { Alert } from '#lib/content/alert.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isSeen } from '#lib/text/seen.ts'
import type { Corpus } from './corpus.ts'
import { summariesOf } from './ledger.ts'

/** The ids of the alerts that readers are to see, straight from the documents: from `from` up to, but not including, `to`. */
export const alertsDue = ({ documents, now }: Corpus): string[] =>
  [...documents.values()]
    .filter(({ _id, _type, title, from, to }) => {
      const [begins, ends] = [instantIn(from), instantIn(to)]
      const isEndless = to === undefined || to === null || to === ''
      return (
        _type === 'alert' &&
        isPublishedId(_id) &&
        !_id.includes('.') &&
        typeof title === 'string' &&
        isSeen(title) &&
        begins !== undefined &&
        Date.parse(begins) <= now.getTime() &&
        (isEndless || (ends !== undefined && now.getTime() < Date.parse(ends)))
      )
    })
    .map(({ _id }) => _id)
    .sort()

/** The alerts that the ledger has: read only when a change to one is told of, and shown by the clock alone. */
export function alertsKept(begun: Corpus) {
  const kept = new Map<string, Alert>()
  const take = (corpus: Corpus, ids: readonly string[]) => {
    const summaries = summariesOf(corpus, ids)
    for (const id of ids) {
      const alert = summaries.get(id)?.alert?.value
      if (alert) kept.set(id, alert)
      else kept.delete(id)
    }
  }
  take(begun, [...begun.documents.keys()])
  const shownAt = (now: Date): string[] =>
    alertsInForce([...kept.values()], now.getTime())
      .map(({ _id }) => _id)
      .sort()
  return { take, shownAt }
}
