import type { Card } from '#lib/content/card.ts'
import { dateText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'

/** What kind of thing a card stands for, in words, and when it was published. */
export function CardMeta({ card }: { card: Card }) {
  const kind = card._type === 'event' ? messages.kinds.event : messages.kinds.article[card.kind]
  return (
    <p className="card-meta">
      <span className="kind">{kind}</span>{' '}
      <Time at={card.publishedAt} wholeDay>
        {dateText(card.publishedAt)}
      </Time>
    </p>
  )
}
