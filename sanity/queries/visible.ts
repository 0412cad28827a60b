import { first, instant } from './instant.ts'
import { named, placed, readable } from './readable.ts'

/**
 * What time decides, by the moment that a query is given (lib/dates/queryTime.ts): the clock of the site rules alone, so
 * that a page that is made anew at an instant shows what that instant changed.
 */

/** When an article or event was published, and when an event starts: what all lists are ordered by. */
export const published = instant('publishedAt')
export const starts = instant('startsAt')

/** Whether the time of a document has come: until then, nobody is told of it. */
const isOut = /* groq */ `${published} <= dateTime($now)`

/** An article or event that has what a page needs, and whose time has come. Its own page follows this alone. */
export const visible = /* groq */ `
  _type in ["article", "event"] && ${readable} && ${isOut}
`

/** A topic, article or event with a page that a link can lead to. */
export const linkable = /* groq */ `
  ${named} && select(_type == "topic" => true, _type in ["article", "event"] && ${placed} && ${isOut})
`

/** What lists hold: an expired job advert or notice leaves them, and keeps its page. An expiry that cannot be read is none. */
export const listed = /* groq */ `${visible} && coalesce(${instant('expiresAt')} > dateTime($now), true)`

/** Its end; its start where it has no end that can be read. */
const last = /* groq */ `select(${instant('endsAt')} > ${first} => ${instant('endsAt')}, ${starts})`

const isOff = /* groq */ `status in ["cancelled", "postponed"]`

/**
 * As lib/events/state.ts has it: over at its end, or when its last day has passed in Oslo. A stream that is live keeps an
 * event on until then, and one that is closed ends an event without an end.
 */
const isOver = /* groq */ `
  ${starts} <= dateTime($now) && select(
    allDay == true || (stream.state == "live" && !(${isOff})) => ${last} < dateTime($today),
    ${instant('endsAt')} > ${first} => ${instant('endsAt')} <= dateTime($now),
    stream.state in ["ended", "recording", "removed"] => true,
    ${starts} < dateTime($today)
  )
`

/** An event that is not over. One whose start cannot be read is neither this nor past. */
export const upcoming = /* groq */ `defined(${starts}) && !(${isOver})`

/** As lib/events/phase.ts has it: whole days begin at midnight in Oslo, whatever clock they were given. */
const hasBegun = /* groq */ `
  select(allDay == true => ${starts} < dateTime($tomorrow), ${starts} <= dateTime($now))
`

/** Of those that are not over, one that is on, as `isOn` in lib/events/state.ts has it. */
export const running = /* groq */ `${hasBegun} && !(${isOff})`

/** Of those that are not over, one that has not begun and will be held; and one that would have been. */
export const toBegin = /* groq */ `!(${hasBegun}) && !(${isOff})`
export const calledOff = /* groq */ `!(${hasBegun}) && ${isOff}`

/** What is sent live goes before all else. */
export const liveFirst = /* groq */ `select(stream.state == "live" && ${running} => 0, 1)`

/** What takes a day or more is before nothing that does not, as lib/front.ts has it. */
export const longLast = /* groq */ `select(${last} - ${starts} < 86400 => 0, 1)`

/**
 * When something happens to an event next: it begins, or what has begun ends. By their start alone, forty exhibitions of
 * the season stand before the meeting of tomorrow.
 */
export const nextInstant = /* groq */ `select(${hasBegun} => ${last}, ${starts})`

/** An event that is over. */
export const past = /* groq */ `defined(${starts}) && (${isOver})`

/** What was published from `$start` until before `$end`, the bounds of a year in Oslo (lib/dates/year.ts). */
export const inYear = /* groq */ `${published} >= dateTime($start) && ${published} < dateTime($end)`

/**
 * The year in Oslo that something was published in, as text. Oslo is an hour before UTC at every New Year but those of
 * 1941 and 1942; what was published in the hour between them is found under its year, and is not what a year is listed for.
 */
export const yearOf = /* groq */ `string::split(string(${published} + 3600), "-")[0]`
