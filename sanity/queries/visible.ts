import { first, instant } from './instant.ts'
import { isAnyToCome, isSeries, nextStart } from './next.ts'
import { named, placed, readable } from './readable.ts'

/**
 * What time decides, at the query time (lib/dates/queryTime.ts): only the site's clock counts, so that a page rendered
 * at a transition shows what the transition changed.
 */

/** When an article or event was published, and when an event starts: all lists are ordered by these. */
export const published = instant('publishedAt')
export const starts = instant('startsAt')

/** Whether a document is published yet: until then, its existence is not revealed. */
export const isOut = /* groq */ `${published} <= dateTime($now)`

/** An article or event that has what a page needs and is published. Its own page requires nothing more. */
export const visible = /* groq */ `
  _type in ["article", "event"] && ${readable} && ${isOut}
`

/** A topic, article or event with a page that a link can lead to. */
export const linkable = /* groq */ `
  ${named} && select(_type == "topic" => true, _type in ["article", "event"] && ${placed} && ${isOut})
`

/** What lists contain: an expired advert or notice leaves them, but keeps its page. An unreadable expiry is none. */
export const listed = /* groq */ `${visible} && coalesce(${instant('expiresAt')} > dateTime($now), true)`

/** An event's end, or its start when it has no readable end. */
const last = /* groq */ `select(${instant('endsAt')} > ${first} => ${instant('endsAt')}, ${starts})`

const isOff = /* groq */ `status in ["cancelled", "postponed"]`

/**
 * As in lib/events/state.ts: an event with several dates is over when all of them are, and one with one date at its end, or when its last day has passed in Oslo. A live stream keeps
 * it running until then, and a closed stream ends an event without an end.
 */
const isOver = /* groq */ `select(${isSeries} => !(${isAnyToCome}), ${starts} <= dateTime($now) && select(
    allDay == true || (stream.state == "live" && !(${isOff})) => ${last} < dateTime($today),
    ${instant('endsAt')} > ${first} => ${instant('endsAt')} <= dateTime($now),
    stream.state in ["ended", "recording", "removed"] => true,
    ${starts} < dateTime($today)
  ))
`

/** An event that is not over. One without a readable start is neither upcoming nor past. */
export const upcoming = /* groq */ `defined(${starts}) && !(${isOver})`

/**
 * As in lib/events/phase.ts. This and all that is made of it below is asked of an event as lists show it (`atNext`), whose time
 * is that of its next date: whole days begin at midnight in Oslo, whatever time they were given. */
const hasBegun = /* groq */ `
  select(allDay == true => ${starts} < dateTime($tomorrow), ${starts} <= dateTime($now))
`

/** Of the events that are not over: one that is running, as in `isOn` in lib/events/state.ts. */
export const running = /* groq */ `${hasBegun} && !(${isOff})`

/** Of the events that are not over: one yet to begin that will take place, and one that was called off. */
export const toBegin = /* groq */ `!(${hasBegun}) && !(${isOff})`
export const calledOff = /* groq */ `!(${hasBegun}) && ${isOff}`

/** Live streams come first. */
export const liveFirst = /* groq */ `select(stream.state == "live" && ${running} => 0, 1)`

/** Events of a day or more come after all shorter ones, as in lib/front.ts. */
export const longLast = /* groq */ `select(${last} - ${starts} < 86400 => 0, 1)`

/**
 * Of the events that are not over: one that has begun and takes a day or more, as in lib/events/agenda.ts. Ordered by
 * start alone, the forty exhibitions of a season would come before tomorrow's meeting.
 */
export const lasting = /* groq */ `
  ${hasBegun} && ${last} - ${starts} >= 86400 && !(stream.state == "live" && ${running})
`

/** An event that is over. */
export const past = /* groq */ `defined(${starts}) && (${isOver})`

/** Published from `$start` up to, but not including, `$end`: the bounds of a year in Oslo (lib/dates/year.ts). */
export const inYear = /* groq */ `${published} >= dateTime($start) && ${published} < dateTime($end)`

/**
 * Of the events that are over: begun from `$start` up to, but not including, `$end`; of a series, by its last date (`nextStart`
 * in next.ts, once it is over).
 */
export const begunInYear = /* groq */ `${nextStart} >= dateTime($start) && ${nextStart} < dateTime($end)`

/**
 * The kind of an article, in a field of it, by the rule of the boundary (lib/content/articleKind.ts; a test compares them,
 * since the generator of types reads literals alone).
 */
export const kindIn = (field: string) => /* groq */ `select(
  ${field} in ["news", "pressRelease", "hearing", "job", "minutes", "notice"] => ${field},
  "news"
)`

export const kindOf = kindIn('kind')

/**
 * The year in Oslo in which something was published, and in which an event begins, as text. Oslo is one hour ahead of UTC at every New Year but those of 1941 and
 * 1942; what is in the hour between is found under its year, but does not get it listed.
 */
export const yearOf = /* groq */ `string::split(string(${published} + 3600), "-")[0]`
export const yearBegun = /* groq */ `string::split(string(${nextStart} + 3600), "-")[0]`
