import type { Card, EventCard } from './content/card.ts'
import type { Instant } from './dates/oslo.ts'
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

/** Readers miss a live stream that is not shown; of other events that are on, a few say that there are more. */
const mostLive = 6
const mostOn = 3

/**
 * Which of the events that are on Framside shows, and where. `running` is already sorted, live first and long last: what
 * is live comes before what begins next, and everything else that is on comes after it.
 */
export function runningOf(running: readonly EventCard[], now: Instant) {
  const isLive = (event: EventCard): boolean => streamState(event, now) === 'live'
  return {
    live: running.filter(isLive).slice(0, mostLive),
    on: running.filter((event) => !isLive(event)).slice(0, mostOn),
  }
}
