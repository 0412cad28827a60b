import { atNext, nextStart } from './next.ts'
import { isWithdrawn } from './readable.ts'
import {
  kindOf,
  lasting,
  listed,
  liveFirst,
  longLast,
  past,
  published,
  running,
  starts,
  upcoming,
} from './visible.ts'

/**
 * What the lists of the site hold, and in which order. The pages read them, and the preview counts in them
 * (sanity/queries/places.ts).
 */

/**
 * An event that is not withdrawn. Queries put the time condition before what all lists require, because most events are
 * over, and are then not checked further.
 */
const event = /* groq */ `_type == "event" && !${isWithdrawn}`

const isCurrent = /* groq */ `${event} && ${upcoming} && ${listed}`

/** The events that are not over, each as on its next date: the running ones, those to begin, and those called off. */
export const current = /* groq */ `*[${isCurrent}]${atNext}`

/** The events that are over, withdrawn ones too. */
export const over = /* groq */ `_type == "event" && ${listed} && ${past}`

/** Only articles: once, a season's events, published in one morning, filled all of Framside. */
export const news = /* groq */ `_type == "article" && ${listed} && !${isWithdrawn}`

/** The articles of a kind: `$type`. Withdrawn ones too, as in the lists of a topic and of a year. */
export const ofType = /* groq */ `_type == "article" && ${listed} && ${kindOf} == $type`

/** How many cards each part of Framside has. Of events called off, few: a storm must not hide what will take place. */
export const mostOnFront = { news: 10, running: 8, toBegin: 4, calledOff: 1 } as const

/** The newest publication first. */
export const newestFirst = /* groq */ `order(${published} desc, _id)`

/** Past events, the latest first. */
export const latestFirst = /* groq */ `order(${nextStart} desc, _id)`

/** Events yet to begin, on Framside. */
export const soonestFirst = /* groq */ `order(${starts}, _id)`

/** Events that are running, on Framside. */
export const shortFirst = /* groq */ `order(${liveFirst}, ${longLast}, ${starts} desc, _id)`

/**
 * The list of current events, in the order of its headings (lib/events/agenda.ts): what is on, day after day, and what
 * lasts for days.
 */
export const dayByDay = /* groq */ `order(
  select(${lasting} => 3, stream.state == "live" && ${running} => 0, ${running} => 1, 2), ${starts}, _id
)`

/**
 * When each event was published, the newest first, so that a list can group those published together into one entry.
 * The id is not named `_id`: the list depends on when events are published, and not on every change to every event.
 */
export const eventDates = /* groq */ `"event": _id, "at": string(${published})`
