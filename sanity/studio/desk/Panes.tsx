import { Box, Card, Heading, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import { IntentLink } from 'sanity/router'
import { eventStatusTitles } from '#schemas/choices.ts'
import { dateInWords, joined, whenInWords } from '#schemas/when.ts'
import { deskMessages as messages } from '../messages/desk.ts'
import { type Known, mostKnown, usePairs } from './documents.ts'
import { articleStanding, type Due, eventStanding, type Pair, tasks, tasksOf } from './standing.ts'

const both = ['article', 'event']
const articles = ['article']
const events = ['event']

/** A document in a list, with what is to be said of it. */
type Entry = { pair: Pair; said: string }
type Section = { key: string; title: string; entries: readonly Entry[] }

const fieldOf = ({ published, draft }: Pair, name: string): string | undefined => {
  const value = (draft ?? published)?.[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function dueText({ task, at }: Due): string {
  const day = dateInWords(at)
  if (task === 'hidden') return messages.due.hidden
  return day === undefined ? messages.due.captionsAtOnce : messages.due[task](day)
}

const changed = (pair: Pair): string | false =>
  pair.published !== undefined && pair.draft !== undefined && messages.withDraft

/** What has happened to an event since it was announced; nothing to say of one that goes as planned. */
const happened = (pair: Pair): string | undefined =>
  Object.entries(eventStatusTitles).find(
    ([status]) => status !== 'planned' && status === fieldOf(pair, 'status'),
  )?.[1]

/** «Krev handling»: what needs somebody, by what it needs. */
export function TasksPane() {
  const known = usePairs(both)
  return (
    <Sections
      known={known}
      about={messages.tasksAbout}
      nothing={messages.noTasks}
      sectionsOf={(pairs, now) => {
        const due = pairs.flatMap((pair) => tasksOf(pair, now).map((one) => ({ pair, ...one })))
        return tasks
          .map((task) => ({
            key: task,
            title: messages.task[task],
            entries: due
              .filter((one) => one.task === task)
              .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
              .map((one) => ({ pair: one.pair, said: dueText(one) })),
          }))
          .filter(({ entries }) => entries.length > 0)
      }}
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
  const sectionsOf = (pairs: readonly Pair[], now: Date): Section[] => {
    const groups = Map.groupBy(pairs, (pair) => standingOf(pair, now))
    return order.map((standing) => {
      const sign = earliestFirst.includes(standing) ? 1 : -1
      const entries = (groups.get(standing) ?? [])
        .toSorted((a, b) => sign * (Date.parse(fieldOf(a, by) ?? '') - Date.parse(fieldOf(b, by) ?? '')) || 0)
        .map((pair) => ({
          pair,
          said: joined(happened(pair), whenInWords(fieldOf(pair, by)), changed(pair)),
        }))
      return { key: standing, title: messages.standing[standing], entries }
    })
  }
  return <Sections known={usePairs(types)} sectionsOf={sectionsOf} />
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

type Props = {
  known: Known
  about?: string
  nothing?: string
  sectionsOf: (pairs: readonly Pair[], now: Date) => Section[]
}

function Sections({ known: { pairs, now }, about, nothing, sectionsOf }: Props) {
  const told = (text: string): ReactNode => (
    <Text size={1} muted role="status">
      {text}
    </Text>
  )
  if (pairs === 'asking') return <Box padding={4}>{told(messages.asking)}</Box>
  if (pairs === 'failed') return <Box padding={4}>{told(messages.failed)}</Box>
  const sections = sectionsOf(pairs, now)
  return (
    <Stack gap={5} padding={4} data-testid="desk-pane">
      {about !== undefined && told(about)}
      {sections.length === 0 && nothing !== undefined && told(nothing)}
      {sections.map(({ key, title, entries }) => (
        <Stack as="section" key={key} gap={3} aria-label={title}>
          <Heading as="h2" size={1}>
            {`${title} (${entries.length})`}
          </Heading>
          {entries.length === 0 ? (
            told(messages.none)
          ) : (
            <Stack as="ul" gap={2} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {entries.map((entry) => (
                <Row key={entry.pair.id} {...entry} />
              ))}
            </Stack>
          )}
        </Stack>
      ))}
      {pairs.length >= mostKnown && told(messages.most(mostKnown))}
    </Stack>
  )
}

function Row({ pair, said }: Entry) {
  return (
    <Card as="li" padding={3} radius={2} border>
      <Stack gap={2}>
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={{ id: pair.id, type: pair.type }}>
            {fieldOf(pair, 'title') ?? messages.untitled}
          </IntentLink>
        </Text>
        {said !== '' && (
          <Text size={1} muted>
            {said}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
