import type { Card } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messages } from '#lib/messages/index.ts'
import { CardFacts } from '../cards/CardFacts.tsx'
import { CardMeta } from '../cards/CardMeta.tsx'
import { CardTitle } from '../cards/CardTitle.tsx'

/** The latest news by title, below the lead story; nothing when there is none. */
export function LatestNews({ cards, now }: { cards: Card[]; now: Instant }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="siste-nytt" className="latest">
      <h2 id="siste-nytt" className="section-title">
        {messages.frontPage.latest}
      </h2>
      <ul className="teasers">
        {cards.map((card) => (
          <li key={card._id}>
            <CardMeta card={card} now={now} />
            <CardTitle card={card} level={3} />
            <CardFacts card={card} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}
