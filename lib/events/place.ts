import type { Event } from '../content/event.ts'
import { messages } from '../messages/index.ts'

type Placed = Pick<Event, 'attendance' | 'place' | 'status'>

/** Where an event is, in words: «På nett», «Bergen rådhus», «Bergen rådhus og på nett»; undefined when nobody has said. */
export function placeText({ attendance, place, status }: Placed): string | undefined {
  if (attendance === 'online' || status === 'movedOnline') return messages.event.online
  if (attendance === 'mixed') return place ? messages.event.andOnline(place.name) : messages.event.mixed
  return place?.name
}
