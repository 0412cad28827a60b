import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { type FrontEvents, leadOf, runningOf } from '#lib/front.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { LeadCard } from '../cards/LeadCard.tsx'
import { Contours } from '../frame/Contours.tsx'
import { Main } from '../frame/Main.tsx'
import { FrontEventsSection } from '../front/FrontEventsSection.tsx'
import { RunningEvents } from '../front/RunningEvents.tsx'

type Props = { name: string; news: Card[]; events: FrontEvents; now: Date }

/** Framside: what is running now, one large card, what comes next, and the latest as cards. */
export function FrontPage({ name, news, events, now }: Props) {
  const lead = leadOf(news)
  const latest = news.filter((card) => card !== lead)
  const { first, long } = runningOf(events.running, now)
  const words = messages.frontPage
  return (
    <Main>
      <h1 className="ds-sr-only">{name}</h1>
      <RunningEvents events={first} now={now} />
      <div className="hero">
        <Contours />
        <div className="wide hero-grid">
          {lead && (
            <div>
              <LeadCard card={lead} now={now} isAlone={!events.isAny} />
            </div>
          )}
          {events.isAny && (
            <FrontEventsSection
              next={events.next}
              running={long}
              moreOn={events.runningCount - first.length - long.length}
              isAnyToCome={events.next.length + events.runningCount > 0}
            />
          )}
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
