import { type Narrowing, notNarrowed, type SearchKind, searchAddress } from '#lib/addresses/searchAddress.ts'
import { articleKinds } from '#lib/content/articleKind.ts'
import { messages } from '#lib/messages/index.ts'
import type { Counted, LookedUp } from '#lib/search/lookup.ts'
import type { Search } from '#lib/search/search.ts'
import { FilterLinks } from '../list/FilterLinks.tsx'

type Props = { search: Search; narrowing: Narrowing } & Pick<LookedUp, 'kinds' | 'years'>

const order: readonly SearchKind[] = ['event', ...articleKinds]

const sumOf = (counted: readonly Counted<unknown>[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0)

const titleOf = (kind: SearchKind): string =>
  kind === 'event' ? messages.filters.events : messages.types.titles[kind]

/** Links to the same search among one kind or one year, each with how many hits there are. */
export function Narrow({ search: { text }, narrowing, kinds, years }: Props) {
  const words = messages.search
  const { kind, year } = narrowing
  if (kind === undefined && year === undefined && kinds.length <= 1 && years.length <= 1) return null
  const at = searchAddress(text, { kind, year, page: 1 })
  const href = (to: Partial<Narrowing>) => searchAddress(text, { ...notNarrowed, kind, year, ...to })
  const choices = order.flatMap((value) => {
    const count = kinds.find((counted) => counted.value === value)?.count ?? 0
    return count > 0 || value === kind
      ? [{ title: words.choice(titleOf(value), count), href: href({ kind: value }) }]
      : []
  })
  const ofYears = years
    .toSorted((a, b) => b.value - a.value)
    .map(({ value, count }) => ({ title: words.choice(String(value), count), href: href({ year: value }) }))
  return (
    <nav className="filters" aria-label={words.narrow}>
      <FilterLinks
        links={[
          { title: words.choice(messages.filters.all, sumOf(kinds)), href: href({ kind: undefined }) },
          ...choices,
        ]}
        at={at}
      />
      {(ofYears.length > 1 || year !== undefined) && (
        <details
          className={ofYears.length <= mostYearsInSight ? 'filter-more filter-more-few' : 'filter-more'}
        >
          <summary>{year === undefined ? words.chooseYear : words.chosenYear(year)}</summary>
          <FilterLinks
            links={[
              { title: words.choice(words.allYears, sumOf(years)), href: href({ year: undefined }) },
              ...ofYears,
            ]}
            at={at}
          />
        </details>
      )}
    </nav>
  )
}

const mostYearsInSight = 24
