import type { Event } from '../content/event.ts'
import { type Instant, millisecondsOf } from '../dates/oslo.ts'
import { isOn } from './state.ts'

/**
 * The keys of the programme items that are on at `now`: from the second they start until the second they end. An item
 * without an end is never on, since nobody knows, and no item is on when the event itself is off or over.
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
