/**
 * Since 1996, summer time lasts from the last Sunday of March to that of October (directive 2000/84/EC; before:
 * 94/21/EC).
 */
const [first, last] = [1996, 2050] as const

const lastSundayOf = (year: number, month: number): string => {
  const lastDay = new Date(Date.UTC(year, month, 0))
  lastDay.setUTCDate(lastDay.getUTCDate() - lastDay.getUTCDay())
  return lastDay.toISOString().slice(0, 'yyyy-mm-dd'.length)
}

/**
 * The clock changes in Oslo, in local time: `2026-03-29T02`, `2026-10-25T03`, in order, spring and autumn alternating.
 * An ISO 8601 time without a zone is in summer time when it sorts, as text, after an odd number of them: GROQ can count
 * that, but knows no time zones (sanity/queries/instant.ts). In the hour that occurs twice, the first is meant. Before
 * 1996 and after 2050 a time is read as winter time: a day is then still the day that was written.
 */
export const clockChanges: readonly string[] = Array.from(
  { length: last - first + 1 },
  (_, index) => first + index,
).flatMap((year) => [`${lastSundayOf(year, 3)}T02`, `${lastSundayOf(year, 10)}T03`])
