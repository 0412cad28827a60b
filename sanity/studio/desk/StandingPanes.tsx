import { eventStatusTitles } from '#schemas/choices.ts'
import { joined, whenInWords } from '#schemas/when.ts'
import { deskMessages as messages } from '../messages/desk.ts'
import { end, entryOf } from './entries.ts'
import { Sections, Waiting } from './Sections.tsx'
import { articleStanding, eventStanding, fieldOf, listedStart, type Pair } from './standing.ts'
import { usePairs } from './usePairs.ts'

const articles = ['article']
const events = ['event']

const changed = (pair: Pair): string | false =>
  pair.published !== undefined && pair.draft !== undefined && messages.withDraft

/** What has happened to an event since it was announced; nothing to say of one that goes as planned. */
const happened = (pair: Pair): string | undefined =>
  Object.entries(eventStatusTitles).find(
    ([status]) => status !== 'planned' && status === fieldOf(pair, 'status'),
  )?.[1]

type StandingProps<Standing> = {
  types: readonly string[]
  order: readonly Standing[]
  standingOf: (pair: Pair, now: Date) => Standing
  /** The point in time that the entries of a list are in the order of. */
  by: (pair: Pair, now: Date) => string | undefined
  earliestFirst: readonly Standing[]
}

/** The lists of one type by standing, each with its entries in the order of a field. */
function Standings<Standing extends keyof typeof messages.standing>(props: StandingProps<Standing>) {
  const { types, order, standingOf, by, earliestFirst } = props
  const { pairs, now } = usePairs(types)
  if (pairs === 'asking') return <Waiting text={messages.asking} />
  if (pairs === 'failed') return <Waiting text={messages.failed} />
  const groups = Map.groupBy(pairs, (pair) => standingOf(pair, now))
  const sections = order.map((standing) => {
    const sign = earliestFirst.includes(standing) ? 1 : -1
    const entries = (groups.get(standing) ?? [])
      .toSorted((a, b) => sign * (Date.parse(by(a, now) ?? '') - Date.parse(by(b, now) ?? '')) || 0)
      .map((pair) => entryOf(pair, joined(happened(pair), whenInWords(by(pair, now)), changed(pair))))
    return { key: standing, title: messages.standing[standing], entries }
  })
  return <Sections sections={sections} end={end(pairs)} />
}

/** The articles by where they stand. */
export const ArticlesPane = () => (
  <Standings
    types={articles}
    order={['draft', 'planned', 'published', 'withdrawn']}
    standingOf={articleStanding}
    by={(pair) => fieldOf(pair, 'publishedAt')}
    earliestFirst={['planned']}
  />
)

/** The events by when they are. */
export const EventsPane = () => (
  <Standings
    types={events}
    order={['running', 'upcoming', 'draft', 'past', 'cancelled']}
    standingOf={eventStanding}
    by={listedStart}
    earliestFirst={['running', 'upcoming']}
  />
)
