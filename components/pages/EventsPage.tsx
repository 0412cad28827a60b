import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { OnwardLink } from '../list/OnwardLink.tsx'
import { Paging } from '../list/Paging.tsx'
import { CardPage } from './CardPage.tsx'

type Props = { cards: Card[]; page: number; pageCount: number; filters: Choices; now: Date }

/** One page of the upcoming events, and a link to the past ones. */
export function EventsPage({ cards, page, pageCount, ...rest }: Props) {
  const words = messages.events
  return (
    <CardPage
      title={messages.list.titleOfPage(words.title, page)}
      lead={cards.length === 0 ? words.empty : words.lead}
      at={addressOf.events(1)}
      cards={cards}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={addressOf.events} />
      <OnwardLink href={addressOf.pastEvents(1)}>{words.toPast}</OnwardLink>
    </CardPage>
  )
}
