import type { Card } from '#lib/content/card.ts'
import { TitleLink } from '../parts/TitleLink.tsx'

type Props = { card: Card; level: 2 | 3 | 4; found?: readonly string[] | undefined }

/** The title of an article or event as a link to it, with the matches of a search highlighted. */
export function CardTitle({ card, level, found }: Props) {
  const Heading = `h${level}` as const
  return (
    <Heading className="card-title">
      <TitleLink document={card} found={found} />
    </Heading>
  )
}
