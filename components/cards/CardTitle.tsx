import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { langOf } from '../parts/language.ts'
import { Marked } from '../parts/Marked.tsx'

type Props = { card: Card; level: 2 | 3 | 4; found?: readonly string[] | undefined }

/** The title of an article or event as a link to it, with the matches of a search highlighted. */
export function CardTitle({ card, level, found }: Props) {
  const Heading = `h${level}` as const
  return (
    <Heading className="card-title">
      <a href={addressOf.document(card.slug)} {...langOf(card.language)}>
        <Marked text={announcedTitle(card)} patterns={found} />
      </a>
    </Heading>
  )
}
