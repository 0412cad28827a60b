import type { Card, EventCard } from './content/card.ts'
import { dayMs, type Instant, millisecondsOf } from './dates/oslo.ts'
import { streamState } from './events/recording.ts'

/** The events for Framside. `runningCount` counts all that are on; `isAny` says whether there are any events at all. */
export type FrontEvents = {
  isAny: boolean
  runningCount: number
  running: EventCard[]
  next: EventCard[]
}

/** The lead story of Framside: the newest card with a picture that is not a short notice, or else simply the newest. */
export function leadOf(news: Card[]): Card | undefined {
  return (
    news.find((card) => card.mainImage && !(card._type === 'article' && card.kind === 'notice')) ?? news[0]
  )
}

/** With more at a time, the news would be out of sight; but readers miss a live stream that is not shown. */
const mostOn = 3
const mostLive = 6
const mostLong = 2

const isLong = ({ startsAt, endsAt = startsAt }: EventCard): boolean =>
  millisecondsOf(endsAt) - millisecondsOf(startsAt) >= dayMs

/**
 * Where Framside shows the events that are on. `running` is already sorted, live first and long last: `first`, at the
 * top, are events that are live or take less than a day; `long` are the others, such as an exhibition that lasts all
 * summer.
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
