import { addressOf } from '#lib/addresses/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { FilterLinks } from '../list/FilterLinks.tsx'
import type { Choices } from '../list/Filters.tsx'
import { OnwardLink } from '../list/OnwardLink.tsx'
import { Paging } from '../list/Paging.tsx'
import { aktuelt, CardPage } from './CardPage.tsx'

type Props = {
  /** Absent for those of all years. */
  year?: number
  /** The years that there are past events from. */
  pastYears: number[]
  cards: Card[]
  page: number
  pageCount: number
  filters: Choices
  now: Date
}

/** One page of the past events, of a year or of all, and a link to the current ones. */
export function PastEventsPage({ year, pastYears, cards, page, pageCount, ...rest }: Props) {
  const words = messages.events
  const pageAddress = (number: number) =>
    year === undefined ? addressOf.pastEvents(number) : addressOf.pastYear(year, number)
  const title = year === undefined ? words.pastTitle : words.pastInYear(year)
  const events = { title: words.title, href: addressOf.events(1) }
  const all = { title: words.pastTitle, href: addressOf.pastEvents(1) }
  return (
    <CardPage
      title={messages.list.titleOfPage(title, page)}
      lead={cards.length === 0 ? words.pastEmpty : words.pastLead}
      way={year === undefined ? [aktuelt, events] : [aktuelt, events, all]}
      at={addressOf.events(1)}
      cards={cards}
      choices={
        pastYears.length > 1 && (
          <nav className="filters" aria-label={words.pastYears}>
            <FilterLinks
              name={words.year}
              id="vel-aar-tidlegare"
              links={pastYears.map((each) => ({ title: String(each), href: addressOf.pastYear(each, 1) }))}
              at={pageAddress(1)}
            />
          </nav>
        )
      }
      {...rest}
    >
      <Paging page={page} pageCount={pageCount} pageAddress={pageAddress} />
      <OnwardLink href={addressOf.events(1)}>{words.toCome}</OnwardLink>
    </CardPage>
  )
}
