/**
 * What time decides, by the moment that a query is given (lib/dates/moment.ts): the clock of the site rules alone, so
 * that a page that is made anew at an instant shows what that instant changed.
 */

/** What a page has no use without: a title with more than spaces in it, as the border has it, and a slug. */
export const titled = /* groq */ `count(string::split(title, " ")[@ != ""]) > 0 && defined(slug.current)`

/** Whether the time has come of a document, or of the one at the end of a reference: until then, nobody is told of it. */
export const isOut = (path = '') => /* groq */ `dateTime(${path}publishedAt) <= dateTime($now)`

/** An article or event that has what a page needs, and whose time has come. Its own page follows this alone. */
export const visible = /* groq */ `
  _type in ["article", "event"] && ${titled} && ${isOut()}
`

/** What lists hold: an expired job advert or notice leaves them, and keeps its page. An expiry that cannot be read is none. */
export const listed = /* groq */ `${visible} && coalesce(dateTime(expiresAt) > dateTime($now), true)`

/** Its end; its start where it has no end that can be read. */
const last = /* groq */ `coalesce(dateTime(endsAt), dateTime(startsAt))`

const lastDayIsOver = /* groq */ `${last} < dateTime($today)`

/**
 * As lib/events/state.ts has it: over at its end, or when its last day has passed in Oslo. A stream that is live keeps an
 * event on until then, and one that is closed ends an event without an end.
 */
const isOver = /* groq */ `
  dateTime(startsAt) <= dateTime($now) && select(
    stream.state == "live" && !(status in ["cancelled", "postponed"]) => ${lastDayIsOver},
    allDay == true => ${lastDayIsOver},
    !defined(dateTime(endsAt)) => ${lastDayIsOver} || stream.state in ["ended", "recording", "removed"],
    ${last} <= dateTime($now)
  )
`

/** An event that is not over. One whose start cannot be read is neither this nor past. */
export const upcoming = /* groq */ `defined(dateTime(startsAt)) && !(${isOver})`

/** An event that is over. */
export const past = /* groq */ `defined(dateTime(startsAt)) && (${isOver})`

/** What was published from `$start` until before `$end`, the bounds of a year in Oslo (lib/dates/year.ts). */
export const inYear = /* groq */ `dateTime(publishedAt) >= dateTime($start) && dateTime(publishedAt) < dateTime($end)`

/**
 * The year in Oslo that something was published in, as text. Oslo is an hour before UTC at every New Year but those of
 * 1941 and 1942; what was published in the hour between them is found under its year, and is not what a year is listed for.
 */
export const yearOf = /* groq */ `string::split(string(dateTime(publishedAt) + 3600), "-")[0]`
