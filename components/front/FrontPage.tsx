import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card, EventCard } from '#lib/content/card.ts'
import { eventsOf, leadOf } from '#lib/front.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { LeadCard } from '../cards/LeadCard.tsx'
import { Contours } from '../frame/Contours.tsx'
import { Main } from '../frame/Main.tsx'
import { RunningEvents } from './RunningEvents.tsx'
import { UpcomingEvents } from './UpcomingEvents.tsx'

type Props = { name: string; news: Card[]; upcoming: EventCard[]; now: Date }

/** Framside: what is on now, one with room, the newest as cards, and what comes up. */
export function FrontPage({ name, news, upcoming, now }: Props) {
  const lead = leadOf(news)
  const latest = news.filter((card) => card !== lead)
  const { running, next } = eventsOf(upcoming, now)
  const words = messages.frontPage
  return (
    <Main>
      <h1 className="ds-sr-only">{name}</h1>
      <RunningEvents events={running} now={now} />
      <div className="hero">
        <Contours />
        <div className="wide hero-grid">
          <div>{lead ? <LeadCard card={lead} now={now} /> : <p className="lead">{words.empty}</p>}</div>
          <UpcomingEvents events={next} />
        </div>
      </div>
      <div className="wide">
        {latest.length > 0 && (
          <section aria-labelledby="siste-nytt" className="front-section">
            <h2 id="siste-nytt" className="section-title">
              {words.latest}
            </h2>
            <CardList cards={latest} now={now} level={3} layout="grid" />
          </section>
        )}
        <p className="front-all">
          <a className="ds-button" data-variant="secondary" href={addressOf.list(1)}>
            {words.all}
          </a>
        </p>
      </div>
    </Main>
  )
}
