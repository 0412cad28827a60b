import type { Event } from '../content/event.ts'
import { type Language, languages } from '../content/language.ts'
import { messagesIn } from '../messages/index.ts'

type Placed = Pick<Event, 'attendance' | 'place' | 'status'>

/** Whether nobody has to go anywhere, as was announced or as it has become: an address would lead them there. */
export const isOnlineAlone = ({ attendance, status }: Omit<Placed, 'place'>): boolean =>
  attendance === 'online' || status === 'movedOnline'

/** Whether a place is none but the net, in whatever language an editor has said so. */
export const isOnTheNet = (name: string): boolean =>
  languages.some((language) => messagesIn(language).event.online === name)

/**
 * Where an event is, in words: «På nett», «Bergen rådhus», «Bergen rådhus og på nett»; undefined when nobody has said. The
 * language is that of the page it stands on.
 */
export function placeText(
  { attendance, place, status }: Placed,
  language: Language = 'nn',
): string | undefined {
  const words = messagesIn(language).event
  if (isOnlineAlone({ attendance, status })) return words.online
  if (attendance === 'mixed') return place ? words.andOnline(place.name) : words.mixed
  return place?.name
}
