import { addressOf } from '#lib/addresses/addresses.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'
import { FilterLinks } from './FilterLinks.tsx'

export type Choices = { topics: Topic[]; years: number[] }

type Props = Choices & {
  /** The address of the current list's first page. */
  at: string
}

/**
 * The filters of a list, as links; nothing changes before one is followed. On a phone, topics and years are collapsed,
 * or no news would be in view, unless one of them is the current list.
 */
export function Filters({ topics, years, at }: Props) {
  const words = messages.filters
  const kinds = [
    { title: words.all, href: addressOf.list(1) },
    { title: words.events, href: addressOf.events(1) },
  ]
  const ofTopics = topics.map(({ title, slug }) => ({ title, href: addressOf.topic(slug, 1) }))
  const ofYears = years.map((year) => ({ title: String(year), href: addressOf.year(year, 1) }))
  const more = [...ofTopics, ...ofYears]
  return (
    <nav className="filters" aria-label={words.label}>
      <FilterLinks links={kinds} at={at} />
      {more.length > 0 && (
        <details className="filter-more" open={more.some(({ href }) => href === at)}>
          <summary>{words.more}</summary>
          <FilterLinks name={words.topics} id="vel-emne" links={ofTopics} at={at} />
          <FilterLinks name={words.years} id="vel-aar" links={ofYears} at={at} />
        </details>
      )}
    </nav>
  )
}
