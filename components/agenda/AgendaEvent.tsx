import type { EventCard } from '#lib/content/card.ts'
import { placeText } from '#lib/events/place.ts'
import { CardTitle } from '../cards/CardTitle.tsx'
import { Picture } from '../media/Picture.tsx'
import { ChangedStatus } from '../parts/ChangedStatus.tsx'
import { langOf } from '../parts/language.ts'
import { TimeOnDay } from '../parts/TimeOnDay.tsx'

type Props = { card: EventCard; level: 3 | 4; day?: string | undefined }

const widths = [160, 320, 480] as const

/** An event among those of its day: when, what and where. */
export function AgendaEvent({ card, level, day }: Props) {
  const place = placeText(card)
  return (
    <article className="agenda-event">
      <div>
        <p className="agenda-time">
          <ChangedStatus card={card} />
          <TimeOnDay card={card} day={day} />
        </p>
        <CardTitle card={card} level={level} />
        {place && <p className="card-facts">{place}</p>}
        {card.lead && (
          <p className="card-lead" {...langOf(card.language)}>
            {card.lead}
          </p>
        )}
      </div>
      {card.mainImage && (
        <div className="agenda-picture">
          <Picture image={card.mainImage} widths={widths} sizes="10rem" ratio={3 / 2} isDecoration />
        </div>
      )}
    </article>
  )
}
