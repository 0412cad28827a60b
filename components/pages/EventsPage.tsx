import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { Agenda, lastingAnchor } from '../agenda/Agenda.tsx'
import type { Choices } from '../list/Filters.tsx'
import { OnwardLink } from '../list/OnwardLink.tsx'
import { Paging } from '../list/Paging.tsx'
import { CardPage } from './CardPage.tsx'

type Props = {
  cards: EventCard[]
  page: number
  pageCount: number
  /** How many events have begun and take a day or more, and the page on which the first of them is. */
  lasting: number
  lastingFrom: number
  filters: Choices
  now: Date
}

/** One page of the current events, day by day, and a link to the past ones. */
export function EventsPage({ cards, page, pageCount, lasting, lastingFrom, filters, now }: Props) {
  const words = messages.events
  const isFurtherOn = lasting > 0 && page < lastingFrom
  return (
    <CardPage
      title={messages.list.titleOfPage(words.title, page)}
      lead={cards.length === 0 ? words.empty : words.lead}
      at={addressOf.events(1)}
      filters={filters}
      now={now}
      choices={
        isFurtherOn && (
          <p className="agenda-lasting">
            <a href={`${addressOf.events(lastingFrom)}#${lastingAnchor}`}>{words.toLasting(lasting)}</a>
          </p>
        )
      }
    >
      <Agenda cards={cards} now={now} />
      <Paging page={page} pageCount={pageCount} pageAddress={addressOf.events} />
      <OnwardLink href={addressOf.pastEvents(1)}>{words.toPast}</OnwardLink>
    </CardPage>
  )
}
