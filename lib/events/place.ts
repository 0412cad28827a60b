import type { Event } from '../content/event.ts'
import { type ContentLanguage, languages } from '../content/language.ts'
import { messagesIn } from '../messages/index.ts'

type Placed = Pick<Event, 'attendance' | 'place' | 'status'>

/** Whether an event is online only, as announced or after a change: showing an address would send people there. */
export const isOnlineAlone = ({ attendance, status }: Omit<Placed, 'place'>): boolean =>
  attendance === 'online' || status === 'movedOnline'

/** Whether a place's name just means «online», in any of our languages. */
export const isOnTheNet = (name: string): boolean =>
  languages.some((language) => messagesIn(language).event.online === name)

/**
 * The place of an event as text: «På nett», «Bergen rådhus», «Bergen rådhus og på nett»; undefined when none is given.
 * The language is that of the page.
 */
export function placeText(
  { attendance, place, status }: Placed,
  language: ContentLanguage = 'nn',
): string | undefined {
  const words = messagesIn(language).event
  if (isOnlineAlone({ attendance, status })) return words.online
  if (attendance === 'mixed') return place ? words.andOnline(place.name) : words.mixed
  return place?.name
}
