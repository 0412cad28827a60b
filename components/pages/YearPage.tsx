import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import type { Choices } from '../list/Filters.tsx'
import { Paging } from '../list/Paging.tsx'
import { CardPage } from './CardPage.tsx'

type Props = { year: number; cards: Card[]; page: number; pageCount: number; filters: Choices; now: Date }

/** One page of what was published in a year. */
export function YearPage({ year, page, pageCount, ...rest }: Props) {
  const pageAddress = (number: number) => addressOf.year(year, number)
  return (
    <CardPage
      title={messages.list.titleOfPage(messages.year.title(year), page)}
      lead={messages.year.lead}
      at={pageAddress(1)}
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={pageAddress} />
    </CardPage>
  )
}
