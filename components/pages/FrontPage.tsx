import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { type FrontEvents, leadOf } from '#lib/front.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { LeadCard } from '../cards/LeadCard.tsx'
import { Contours } from '../frame/Contours.tsx'
import { Main } from '../frame/Main.tsx'
import { FrontEventsSection } from '../front/FrontEventsSection.tsx'

type Props = { name: string; news: Card[]; events: FrontEvents; now: Date }

/** Framside: one large card, what takes place, and the latest as cards. What is urgent will come before it all. */
export function FrontPage({ name, news, events, now }: Props) {
  const lead = leadOf(news)
  const latest = news.filter((card) => card !== lead)
  const words = messages.frontPage
  return (
    <Main>
      <h1 className="ds-sr-only">{name}</h1>
      <div className="hero">
        <Contours />
        <div className="wide hero-grid">
          {lead && (
            <div>
              <LeadCard card={lead} now={now} isAlone={!events.isAny} />
            </div>
          )}
          {events.isAny && <FrontEventsSection events={events} now={now} />}
          {!lead && !events.isAny && <p className="lead">{words.empty}</p>}
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
