import { addressOf } from '#lib/addresses/addresses.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'
import { FilterLinks } from './FilterLinks.tsx'

export type Choices = { topics: Topic[]; years: number[] }

type Props = Choices & {
  /** The first page of the list that is shown. */
  at: string
}

/**
 * What a list can be narrowed to, as links; nothing moves before one is followed. On a phone topics and years are folded
 * away, or no news would be in sight; unless one of them is what is shown.
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
