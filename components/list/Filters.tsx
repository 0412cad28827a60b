import { addressOf } from '#lib/addresses/addresses.ts'
import { type ArticleKind, articleKinds } from '#lib/content/articleKind.ts'
import type { TopicLink } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'
import { FilterLinks } from './FilterLinks.tsx'

export type Choices = { topics: TopicLink[]; years: number[] }

type Props = Choices & {
  /** The address of the current list's first page. */
  at: string
  /** The kind of article that the list has, and that its topics and years are chosen within. */
  type?: ArticleKind | undefined
}

/** So many topics and years take two or three lines of a wide window; with 42, the first card was below it. */
const mostInSight = 24

/**
 * The filters of a list, as links; nothing changes before one is followed. Topics and years are folded, also where one of
 * them is the current list: open, 25 topics and 12 years put the first card two phone screens down.
 */
export function Filters({ topics, years, at, type }: Props) {
  const words = messages.filters
  const kinds = [
    { title: words.all, href: addressOf.list(1) },
    { title: words.events, href: addressOf.events(1) },
    ...articleKinds.map((kind) => ({ title: messages.types.titles[kind], href: addressOf.type(kind, 1) })),
  ]
  const ofTopics = topics.map(({ title, slug }) => ({
    title,
    href: type ? addressOf.typeTopic(type, slug, 1) : addressOf.topic(slug, 1),
  }))
  const ofYears = years.map((year) => ({
    title: String(year),
    href: type ? addressOf.typeYear(type, year, 1) : addressOf.year(year, 1),
  }))
  const more = [...ofTopics, ...ofYears]
  const isFew = more.length <= mostInSight
  const chosen = more.find(({ href }) => href === at)
  return (
    <nav className="filters" aria-label={words.label}>
      <FilterLinks links={kinds} at={type ? addressOf.type(type, 1) : at} />
      {more.length > 0 && (
        <details className={isFew ? 'filter-more filter-more-few' : 'filter-more'}>
          <summary>{chosen ? words.chosen(chosen.title) : words.more}</summary>
          <FilterLinks name={words.topics} id="vel-emne" links={ofTopics} at={at} />
          <FilterLinks name={words.years} id="vel-aar" links={ofYears} at={at} />
        </details>
      )}
    </nav>
  )
}
