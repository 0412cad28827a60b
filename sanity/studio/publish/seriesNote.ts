import { fullDateText } from '#lib/dates/format.ts'
import { instantIn } from '#lib/dates/written.ts'
import { seriesNotes as words } from '../messages/series.ts'
import { isSame } from '../publication/document.ts'
import { datesIn, type StoredDate } from '../series/dates.ts'
import { capitalized, timeOf } from '../series/said.ts'

type Fields = Record<string, unknown>

/** Dates that are told of by themselves; more are counted. */
const mostTold = 4

const dayIn = ({ startsAt }: StoredDate): string => {
  const start = instantIn(startsAt)
  return start === undefined ? '' : fullDateText(start)
}

/** The day that readers know a date by. */
const subject = (date: StoredDate): string => capitalized(dayIn(date))

function changeNote(was: StoredDate, is: StoredDate): string[] {
  if (is.status === 'cancelled') return was.status === 'cancelled' ? [] : [words.cancelled(subject(is))]
  const notes: string[] = []
  const [day, before] = [dayIn(is), dayIn(was)]
  if (day !== before)
    notes.push(words.moved(capitalized(before), [day, timeOf(is)].filter(Boolean).join(' kl. ')))
  else if (timeOf(is) !== timeOf(was)) notes.push(words.newTime(subject(is), `kl. ${timeOf(is)}`))
  if (is.status === 'movedOnline' && was.status !== 'movedOnline') notes.push(words.online(subject(is)))
  if (was.status === 'cancelled' && notes.length === 0) notes.push(words.held(subject(is)))
  if (!isSame(was.place ?? undefined, is.place ?? undefined)) {
    const name = is.place?.name?.trim()
    notes.push(name ? words.place(subject(is), name) : words.placeBack(subject(is)))
  }
  return notes
}

/**
 * What to tell readers of how the dates of a series have changed, in Nynorsk and Oslo time, a sentence each; none when
 * none has that matters. Many are counted.
 */
export function seriesNotes(before: Fields, after: Fields): string[] {
  const [old, current] = [datesIn(before.repeats), datesIn(after.repeats)]
  const was = new Map(old.map((date) => [date._key, date]))
  const is = new Set(current.map(({ _key }) => _key))
  const changed = current
    .map((date) => {
      const earlier = was.get(date._key)
      return earlier === undefined ? [] : changeNote(earlier, date)
    })
    .filter((notes) => notes.length > 0)
  const added = current.filter(({ _key }) => !was.has(_key))
  const removed = old.filter(({ _key }) => !is.has(_key))
  const [fresh, gone] = [added[0], removed[0]]
  return [
    ...(changed.length > mostTold ? [words.many(changed.length)] : changed.flat()),
    ...(fresh ? [words.added(added.length, dayIn(fresh))] : []),
    ...(gone ? [words.removed(removed.length, subject(gone))] : []),
  ]
}
