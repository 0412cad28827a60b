import { languageOf } from '#lib/content/language.ts'
import { type Occurrence, occurrenceStatuses } from '#lib/content/occurrence.ts'
import { instantIn } from '#lib/dates/written.ts'
import { occurrencesOf } from '#lib/events/series.ts'
import { seriesInWords } from '#lib/events/seriesWords.ts'
import type { First, StoredDate } from './dates.ts'

function occurrenceOf({ _key, startsAt, endsAt, status, previousStart }: StoredDate): Occurrence[] {
  const start = instantIn(startsAt)
  if (start === undefined) return []
  return [
    {
      key: _key,
      startsAt: start,
      endsAt: instantIn(endsAt),
      status: occurrenceStatuses.find((known) => known === status),
      previousStart: instantIn(previousStart),
      reason: undefined,
      place: undefined,
    },
  ]
}

/** The dates of a series as the page says them, in its language. */
export function wordsOf(
  first: First,
  dates: readonly StoredDate[],
  { language, allDay, now }: { language: unknown; allDay: boolean; now: Date },
): string {
  const all = occurrencesOf({ ...first, repeats: dates.flatMap(occurrenceOf) })
  return seriesInWords(all, languageOf(language) ?? 'nn', now, allDay)
}
