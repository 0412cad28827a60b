import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { Paging } from '../list/Paging.tsx'
import { CardPage } from './CardPage.tsx'

type Props = {
  topic: Topic
  cards: Card[]
  page: number
  pageCount: number
  filters: Choices
  now: Date
}

/** One page of the documents on a topic. */
export function TopicPage({ topic, page, pageCount, cards, ...rest }: Props) {
  const pageAddress = (number: number) => addressOf.topic(topic.slug, number)
  const lead = [topic.description, cards.length === 0 && messages.topic.empty].filter(Boolean).join(' ')
  return (
    <CardPage
      kind={messages.topic.kind}
      title={messages.list.titleOfPage(topic.title, page)}
      lead={lead || undefined}
      at={pageAddress(1)}
      cards={cards}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={pageAddress} />
    </CardPage>
  )
}
