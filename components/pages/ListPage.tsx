import { addressOf } from '#lib/addresses/addresses.ts'
import type { Entry } from '#lib/content/eventGroup.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { Paging } from '../list/Paging.tsx'
import { CardPage } from './CardPage.tsx'

type Props = { cards: Entry[]; page: number; pageCount: number; filters: Choices; now: Date }

/** One page of everything that is published, newest first. */
export function List({ cards, page, pageCount, ...rest }: Props) {
  const words = messages.list
  return (
    <CardPage
      title={words.titleOfPage(words.title, page)}
      lead={cards.length === 0 ? words.empty : words.lead}
      way={[]}
      at={addressOf.list(1)}
      cards={cards}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={addressOf.list} />
    </CardPage>
  )
}
