import type { Card } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { betweenGutters } from '#lib/media/measures.ts'
import { Picture } from '../media/Picture.tsx'
import { langOf } from '../parts/language.ts'
import { CardFacts } from './CardFacts.tsx'
import { CardMeta } from './CardMeta.tsx'
import { CardTitle } from './CardTitle.tsx'

type Props = {
  card: Card
  now: Instant
  /** Whether nothing stands beside it: the picture is then as wide as the page. */
  isAlone?: boolean
}

const widths = [480, 640, 720, 960, 1280, 1600] as const

/** Framside's lead story, as a large card. */
export function LeadCard({ card, now, isAlone = false }: Props) {
  return (
    <article className={card.mainImage ? 'lead-card' : 'lead-card lead-card-plain'}>
      {card.mainImage && (
        <div className="lead-card-picture">
          <Picture
            image={card.mainImage}
            widths={widths}
            sizes={`(min-width: 80rem) ${isAlone ? 74 : 46}rem, ${isAlone ? '' : '(min-width: 62rem) 60vw, '}${betweenGutters}`}
            ratio={3 / 2}
            isFirst
            isDecoration
          />
        </div>
      )}
      <div className="lead-card-text">
        <CardMeta card={card} now={now} />
        <CardTitle card={card} level={2} />
        <CardFacts card={card} now={now} />
        {card.lead && (
          <p className="card-lead" {...langOf(card.language)}>
            {card.lead}
          </p>
        )}
      </div>
    </article>
  )
}
