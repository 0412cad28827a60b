import { addressOf } from '#lib/addresses/addresses.ts'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import type { Card } from '#lib/content/card.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { Paging } from '../list/Paging.tsx'
import { aktuelt, CardPage } from './CardPage.tsx'

/** The articles of a kind that a list has: all of them, those of a year, or those on a topic. */
export type OfType = { type: ArticleKind; year?: number; topic?: Topic }

type Props = OfType & { cards: Card[]; page: number; pageCount: number; filters: Choices; now: Date }

/** What a list by kind is called. */
export function titleOfType({ type, year, topic }: OfType): string {
  const words = messages.types
  const title = words.titles[type]
  if (year !== undefined) return words.inYear(title, year)
  return topic ? words.onTopic(title, topic.title) : title
}

/** The address of a page of a list by kind. */
export function addressOfType({ type, year, topic }: OfType, page: number): string {
  if (year !== undefined) return addressOf.typeYear(type, year, page)
  return topic ? addressOf.typeTopic(type, topic.slug, page) : addressOf.type(type, page)
}

/** One page of the articles of a kind. */
export function TypePage({ type, year, topic, cards, page, pageCount, ...rest }: Props) {
  const which: OfType = { type, ...(year !== undefined && { year }), ...(topic && { topic }) }
  const words = messages.types
  const isPart = year !== undefined || topic !== undefined
  const whole = { title: words.titles[type], href: addressOf.type(type, 1) }
  return (
    <CardPage
      title={messages.list.titleOfPage(titleOfType(which), page)}
      lead={cards.length === 0 ? words.empty[type] : words.leads[type]}
      way={isPart ? [aktuelt, whole] : [aktuelt]}
      at={addressOfType(which, 1)}
      type={type}
      cards={cards}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={(number) => addressOfType(which, number)} />
    </CardPage>
  )
}
