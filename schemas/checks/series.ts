import { fullDateText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { isInstant } from '#lib/dates/written.ts'
import { messages } from '../messages.ts'
import { isUsualYear } from '../typed/instant.ts'
import { whenInWords } from '../when.ts'
import { markedIn } from './marked.ts'
import { endsAfterStart } from './order.ts'

/** A date of a series as a form has it, half filled in perhaps. */
export type SeriesDate = { _key?: string; startsAt?: unknown; endsAt?: unknown; status?: unknown }

/** The event whose dates they are. */
type Frame = { [field: string]: unknown; startsAt?: unknown; endsAt?: unknown; allDay?: unknown }

/** What is wrong with one date (`error`, which stops publication), or odd, by its key; the empty key is that of all of them. */
export type SeriesRemark = { key: string; message: string; isError: boolean }

/** The most dates that one event has, the first among them: four years of every week. */
export const mostDates = 200

const error = (key: string, message: string): SeriesRemark => ({ key, message, isError: true })
const warning = (key: string, message: string): SeriesRemark => ({ key, message, isError: false })

/** The date alone, as far as its first lets say. */
function alone(date: SeriesDate, key: string, first: Frame, now: Date): SeriesRemark[] {
  const { startsAt, endsAt } = date
  if (!isInstant(startsAt)) return [error(key, messages.dateStartMissing)]
  // The end of whole days is the day that it falls on.
  const isOneDay = first.allDay === true && isInstant(endsAt) && osloDay(endsAt) === osloDay(startsAt)
  if (!isOneDay && !endsAfterStart(endsAt, startsAt)) return [error(key, messages.dateEnds)]
  if (isInstant(first.startsAt) && Date.parse(startsAt) < Date.parse(first.startsAt))
    return [error(key, messages.dateBeforeFirst(whenInWords(first.startsAt) ?? ''))]
  return isUsualYear(startsAt, now) ? [] : [warning(key, messages.instantYear)]
}

type Spanned = { key: string; start: number; end: number; startsAt: string }

function spanOf({ _key = '', startsAt, endsAt, status }: SeriesDate): Spanned[] {
  if (!isInstant(startsAt) || status === 'cancelled') return []
  const start = Date.parse(startsAt)
  return [
    { key: _key, startsAt, start, end: isInstant(endsAt) ? Math.max(Date.parse(endsAt), start) : start },
  ]
}

/** Dates at one time, and those that begin before the one before them is over: each at the later of the two. */
function together(dates: readonly SeriesDate[], first: Frame): SeriesRemark[] {
  const spans = [{ ...first, _key: '' }, ...dates].flatMap(spanOf).sort((a, b) => a.start - b.start)
  const found: SeriesRemark[] = []
  let longest: Spanned | undefined
  for (const one of spans) {
    if (longest && one.key !== '') {
      const day = fullDateText(longest.startsAt)
      if (one.start === longest.start) found.push(error(one.key, messages.dateTwice))
      else if (one.start < longest.end) found.push(warning(one.key, messages.dateOverlaps(day)))
    }
    if (longest === undefined || one.end >= longest.end) longest = one
  }
  return found
}

/** What stops publication of the dates of a series, or is only odd, each at its own date; true when nothing is. */
export const checkSeries = (dates: readonly SeriesDate[], event: Frame, now: Date, isError: boolean) =>
  markedIn(
    seriesRemarks(dates, event, now).filter((remark) => remark.isError === isError),
    messages.datesMore,
  )

/**
 * What is wrong or odd about the dates of a series at `now`: in the panel at each date, and in Studio's own list. Takes time
 * in proportion to the dates, for sorting aside.
 */
export function seriesRemarks(dates: readonly SeriesDate[], event: Frame, now: Date): SeriesRemark[] {
  return [
    ...(dates.length >= mostDates ? [error('', messages.datesMany(mostDates))] : []),
    ...dates.flatMap((date) => alone(date, date._key ?? '', event, now)),
    ...together(dates, event),
  ]
}
