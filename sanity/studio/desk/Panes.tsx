import { useCurrentUser } from 'sanity'
import { visibilityOf } from '#lib/content/visibility.ts'
import { eventStatusTitles } from '#schemas/choices.ts'
import { dateInWords, joined, whenInWords } from '#schemas/when.ts'
import { alertTasks } from '../alert/tasks.ts'
import { useAlerts } from '../alert/useAlerts.ts'
import { deskMessages as messages } from '../messages/desk.ts'
import { mostKnown } from './queries.ts'
import { type Entry, type Section, Sections, Waiting } from './Sections.tsx'
import {
  articleStanding,
  type Due,
  eventStanding,
  fieldOf,
  isOf,
  type Pair,
  tasks,
  tasksOf,
} from './standing.ts'
import { linkEntries, linksTold } from './tellLinks.ts'
import { useDeadLinks } from './useDeadLinks.ts'
import { usePairs } from './usePairs.ts'

const both = ['article', 'event']
const articles = ['article']
const events = ['event']

function dueText({ task, at }: Due, { published }: Pair, now: Date): string {
  const visibility = visibilityOf(published, now)
  if (task === 'hidden') return visibility.state === 'hidden' ? messages.due.hidden(visibility.lacks) : ''
  const day = dateInWords(at)
  return day === undefined ? messages.due.captionsAtOnce : messages.due[task](day)
}

const changed = (pair: Pair): string | false =>
  pair.published !== undefined && pair.draft !== undefined && messages.withDraft

/** What has happened to an event since it was announced; nothing to say of one that goes as planned. */
const happened = (pair: Pair): string | undefined =>
  Object.entries(eventStatusTitles).find(
    ([status]) => status !== 'planned' && status === fieldOf(pair, 'status'),
  )?.[1]

const entryOf = (pair: Pair, said: string): Entry => ({
  key: pair.id,
  id: pair.id,
  type: pair.type,
  title: fieldOf(pair, 'title'),
  said,
})

const end = (pairs: readonly Pair[]): string | undefined =>
  pairs.length >= mostKnown ? messages.most(mostKnown) : undefined

/** The editor's own first, and otherwise in the order that they are in. */
const mineFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => Number(b.isMine === true) - Number(a.isMine === true))

function taskSections(pairs: readonly Pair[], now: Date, user: string | undefined): Section[] {
  const due = pairs.flatMap((pair) => tasksOf(pair, now).map((one) => ({ pair, ...one })))
  return tasks.map((task) => ({
    key: task,
    title: messages.task[task],
    entries: due
      .filter((one) => one.task === task)
      .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
      .map((one) => ({ ...entryOf(one.pair, dueText(one, one.pair, now)), isMine: isOf(one.pair, user) })),
  }))
}

/** «Krev handling»: what needs somebody, by what it needs, the editor's own first. */
export function TasksPane() {
  const { pairs, now } = usePairs(both)
  const links = useDeadLinks()
  const alerts = useAlerts()
  const user = useCurrentUser()?.id
  if (pairs === 'asking') return <Waiting text={messages.asking} />
  if (pairs === 'failed') return <Waiting text={messages.failed} />
  const sections = [alertTasks(alerts, now), ...taskSections(pairs, now, user), ...linkEntries(links, user)]
    .filter(({ entries }) => entries.length > 0)
    .map((section) => ({ ...section, entries: mineFirst(section.entries) }))
  return (
    <Sections
      sections={sections}
      about={[messages.tasksAbout, ...linksTold(links)]}
      nothing={messages.noTasks}
      end={end(pairs)}
    />
  )
}

type StandingProps<Standing> = {
  types: readonly string[]
  order: readonly Standing[]
  standingOf: (pair: Pair, now: Date) => Standing
  /** The field that the entries of a list are in the order of. */
  by: string
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
      .toSorted((a, b) => sign * (Date.parse(fieldOf(a, by) ?? '') - Date.parse(fieldOf(b, by) ?? '')) || 0)
      .map((pair) => entryOf(pair, joined(happened(pair), whenInWords(fieldOf(pair, by)), changed(pair))))
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
    by="publishedAt"
    earliestFirst={['planned']}
  />
)

/** The events by when they are. */
export const EventsPane = () => (
  <Standings
    types={events}
    order={['running', 'upcoming', 'draft', 'past', 'cancelled']}
    standingOf={eventStanding}
    by="startsAt"
    earliestFirst={['running', 'upcoming']}
  />
)
