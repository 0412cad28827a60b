import type { Event } from '#lib/content/event.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { isOnlineAlone, placeText } from '#lib/events/place.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Said } from '../parts/Said.tsx'
import { Words } from '../parts/Words.tsx'

type Props = { event: Pick<Event, 'attendance' | 'place' | 'status'>; language: ContentLanguage }

/** Where an event is, as `placeText`: the name of a place is the page's own, and what is said of it is ours. */
export function PlaceName({ event, language }: Props) {
  const { place, attendance } = event
  if (place === undefined || isOnlineAlone(event))
    return <Words language={language}>{placeText(event, language)}</Words>
  if (attendance !== 'mixed') return place.name
  return <Said language={language} message={messagesIn(language).event.andOnline} name={place.name} />
}
