import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { OnwardLink } from '../list/OnwardLink.tsx'
import { Paging } from '../list/Paging.tsx'
import { aktuelt, CardPage } from './CardPage.tsx'

type Props = { cards: Card[]; page: number; pageCount: number; filters: Choices; now: Date }

/** One page of the past events, and a link to the upcoming ones. */
export function PastEventsPage({ cards, page, pageCount, ...rest }: Props) {
  const words = messages.events
  return (
    <CardPage
      title={messages.list.titleOfPage(words.pastTitle, page)}
      lead={cards.length === 0 ? words.pastEmpty : words.pastLead}
      way={[aktuelt, { title: words.title, href: addressOf.events(1) }]}
      at={addressOf.events(1)}
      cards={cards}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={addressOf.pastEvents} />
      <OnwardLink href={addressOf.events(1)}>{words.toCome}</OnwardLink>
    </CardPage>
  )
}
