import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { CardPage } from './CardPage.tsx'
import type { Choices } from './Filters.tsx'
import { OnwardLink } from './OnwardLink.tsx'

type Props = { cards: Card[]; filters: Choices; now: Date }

/** The events to come, and the way to those that are over. */
export function EventsPage({ cards, ...rest }: Props) {
  const words = messages.events
  return (
    <CardPage
      title={words.title}
      lead={cards.length === 0 ? words.empty : words.lead}
      at={addressOf.events}
      cards={cards}
      {...rest}
    >
      <OnwardLink href={addressOf.pastEvents(1)}>{words.toPast}</OnwardLink>
    </CardPage>
  )
}
