import type { Card, EventCard } from './content/card.ts'
import { dayMs, type Instant, millisecondsOf } from './dates/oslo.ts'
import { streamState } from './events/recording.ts'

/** What Framside is told of events. `runningCount` is of all that are on; `isAny` says whether there is one at all. */
export type FrontEvents = {
  isAny: boolean
  runningCount: number
  running: EventCard[]
  next: EventCard[]
}

/** What Framside gives room: the newest that has a picture and is no short notice, or else simply the newest. */
export function leadOf(news: Card[]): Card | undefined {
  return (
    news.find((card) => card.mainImage && !(card._type === 'article' && card.kind === 'notice')) ?? news[0]
  )
}

/** More at a time, and the news would be out of sight; but a reader who does not see what is sent live misses it. */
const mostOn = 3
const mostLive = 6
const mostLong = 2

const isLong = ({ startsAt, endsAt = startsAt }: EventCard): boolean =>
  millisecondsOf(endsAt) - millisecondsOf(startsAt) >= dayMs

/**
 * Where Framside shows what is on, which comes in its order, live first and long last: `first`, above all else, is what is live
 * or takes less than a day; `long` are others, such as an exhibition that lasts all summer.
 */
export function runningOf(running: readonly EventCard[], now: Instant) {
  const isLive = (event: EventCard): boolean => streamState(event, now) === 'live'
  const live = running.filter(isLive).length
  return {
    first: running
      .filter((event) => isLive(event) || !isLong(event))
      .slice(0, Math.max(mostOn, Math.min(live, mostLive))),
    long: running.filter((event) => !isLive(event) && isLong(event)).slice(0, mostLong),
  }
}
