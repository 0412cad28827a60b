import type { Card } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { betweenGutters } from '#lib/media/measures.ts'
import { Picture } from '../media/Picture.tsx'
import { langOf } from '../parts/language.ts'
import { Marked } from '../parts/Marked.tsx'
import { Topics } from '../parts/Topics.tsx'
import { CardFacts } from './CardFacts.tsx'
import { CardMeta } from './CardMeta.tsx'
import { CardTitle } from './CardTitle.tsx'

type Props = {
  /** With a passage of its body text when a search found it there. */
  card: Card & { passage?: string | undefined }
  now: Instant
  level: 2 | 3
  /** The patterns of the search that found it. */
  found?: readonly string[] | undefined
}

const widths = [320, 480, 640, 960] as const

/** An article or event in a list. */
export function NewsCard({ card, now, level, found }: Props) {
  return (
    <article className="card">
      {card.mainImage && (
        <div className="card-picture">
          <Picture
            image={card.mainImage}
            widths={widths}
            sizes={`(min-width: 48rem) 22rem, ${betweenGutters}`}
            ratio={3 / 2}
            isDecoration
          />
        </div>
      )}
      <div className="card-text">
        <CardMeta card={card} now={now} />
        <CardTitle card={card} level={level} found={found} />
        <CardFacts card={card} now={now} />
        {card.lead && (
          <p className="card-lead" {...langOf(card.language)}>
            <Marked text={card.lead} patterns={found} />
          </p>
        )}
        {card.passage && (
          <p className="card-facts card-lead" {...langOf(card.language)}>
            <Marked text={card.passage} patterns={found} />
          </p>
        )}
        <Topics topics={card.topics} />
      </div>
    </article>
  )
}
