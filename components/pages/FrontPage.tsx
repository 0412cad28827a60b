import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { type FrontEvents, leadOf } from '#lib/front.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { LeadCard } from '../cards/LeadCard.tsx'
import { Contours } from '../frame/Contours.tsx'
import { Main } from '../frame/Main.tsx'
import { FrontEventsSection } from '../front/FrontEventsSection.tsx'
import { LatestNews } from '../front/LatestNews.tsx'

type Props = { name: string; news: Card[]; events: FrontEvents; now: Date }

/** On a phone these stand before the events: a notice that the water must be boiled was two screens down. */
const besideLead = 3

/** Framside: one large card and the latest, what takes place, and more as cards. Room for what is urgent is above it all. */
export function FrontPage({ name, news, events, now }: Props) {
  const lead = leadOf(news)
  const others = news.filter((card) => card !== lead)
  const [latest, more] = [others.slice(0, besideLead), others.slice(besideLead)]
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
              <LatestNews cards={latest} now={now} />
            </div>
          )}
          {events.isAny && <FrontEventsSection events={events} now={now} />}
          {!lead && !events.isAny && <p className="lead">{words.empty}</p>}
        </div>
      </div>
      <div className="wide">
        {more.length > 0 && (
          <section aria-labelledby="fleire-nyheiter" className="front-section">
            <h2 id="fleire-nyheiter" className="section-title">
              {words.more}
            </h2>
            <CardList cards={more} now={now} level={3} layout="grid" />
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
