import type { Event } from '../content/event.ts'
import { type Instant, millisecondsOf } from '../dates/oslo.ts'
import { isOn } from './state.ts'

/**
 * The keys of the programme items that are on at `now`: from the second they start until the second they end. Of an item
 * without an end nobody knows, and when the event itself is off or over, none is on.
 */
export function itemsOn(event: Event, now: Instant): ReadonlySet<string> {
  if (!isOn(event, now)) return new Set()
  const at = millisecondsOf(now)
  const isItemOn = ({ startsAt, endsAt, cancelled }: Event['programme'][number]): boolean =>
    !cancelled &&
    startsAt !== undefined &&
    endsAt !== undefined &&
    millisecondsOf(startsAt) <= at &&
    at < millisecondsOf(endsAt)
  return new Set(event.programme.filter(isItemOn).map(({ _key }) => _key))
}
