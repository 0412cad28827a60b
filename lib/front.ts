import type { Card, EventCard } from './content/card.ts'
import { type Instant, millisecondsOf } from './dates/oslo.ts'
import { streamState } from './events/recording.ts'
import { isOn } from './events/state.ts'

/** What Framside gives room: the newest that has a picture and is no short notice, or else simply the newest. */
export function leadOf(news: Card[]): Card | undefined {
  return (
    news.find((card) => card.mainImage && !(card._type === 'article' && card.kind === 'notice')) ?? news[0]
  )
}

/** More at a time, and the news would be out of sight. */
const mostRunning = 3
const mostNext = 4

/**
 * What Framside says of events, of those that are not over in the order of their start: what is on, and what comes next.
 * What is sent live is first, and then what began last: a meeting today is before an exhibition that lasts all summer.
 */
export function eventsOf(upcoming: readonly EventCard[], now: Instant) {
  const isLive = (event: EventCard): number => (streamState(event, now) === 'live' ? 1 : 0)
  const running = upcoming
    .filter((event) => isOn(event, now))
    .sort((a, b) => isLive(b) - isLive(a) || millisecondsOf(b.startsAt) - millisecondsOf(a.startsAt))
  const next = upcoming.filter((event) => !isOn(event, now))
  return { running: running.slice(0, mostRunning), next: next.slice(0, mostNext) }
}
