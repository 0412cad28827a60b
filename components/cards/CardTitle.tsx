import { addressOf } from '#lib/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { langOf } from '../text/language.ts'

type Props = { card: Card; level: 2 | 3 }

/** The name of an article or event as a link to it. */
export function CardTitle({ card, level }: Props) {
  const Heading = `h${level}` as const
  return (
    <Heading className="card-title">
      <a href={addressOf.document(card.slug)} {...langOf(card.language)}>
        {announcedTitle(card)}
      </a>
    </Heading>
  )
}
