import { useCurrentUser } from 'sanity'
import { visibilityOf } from '#lib/content/visibility.ts'
import { dateInWords } from '#schemas/when.ts'
import { alertTasks } from '../alert/tasks.ts'
import { useAlerts } from '../alert/useAlerts.ts'
import { awaitingFilter, fetchAwaiting } from '../approval/awaiting.ts'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { approvalMessages } from '../messages/approval.ts'
import { deskMessages as messages } from '../messages/desk.ts'
import { awaitingSection } from './awaitingSection.ts'
import { end, entryOf } from './entries.ts'
import { type Entry, type Section, Sections, Waiting } from './Sections.tsx'
import { type Due, isOf, type Pair, tasks, tasksOf } from './standing.ts'
import { linkEntries, linksTold } from './tellLinks.ts'
import { useDeadLinks } from './useDeadLinks.ts'
import { useFollowed } from './useFollowed.ts'
import { usePairs } from './usePairs.ts'

const both = ['article', 'event']

function dueText({ task, at }: Due, { published }: Pair, now: Date): string {
  const visibility = visibilityOf(published, now)
  if (task === 'hidden') return visibility.state === 'hidden' ? messages.due.hidden(visibility.lacks) : ''
  const day = dateInWords(at)
  return day === undefined ? messages.due.captionsAtOnce : messages.due[task](day)
}

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

const awaited = { filter: awaitingFilter, params: {}, ask: fetchAwaiting }

/** «Krev handling»: what needs somebody, by what it needs, the editor's own first; before it what awaits approval, where that is asked for. */
export function TasksPane() {
  const user = useFourEyes()
  return user === undefined ? <Tasks first={[]} /> : <TasksAndApprovals user={user} />
}

function TasksAndApprovals({ user }: { user: string }) {
  const awaiting = useFollowed(awaited)
  return (
    <Tasks
      first={[awaitingSection(awaiting, user)]}
      told={awaiting === 'failed' ? [approvalMessages.awaitingFailed] : []}
    />
  )
}

function Tasks({ first, told = [] }: { first: readonly Section[]; told?: readonly string[] }) {
  const { pairs, now } = usePairs(both)
  const links = useDeadLinks()
  const alerts = useAlerts()
  const user = useCurrentUser()?.id
  if (pairs === 'asking') return <Waiting text={messages.asking} />
  if (pairs === 'failed') return <Waiting text={messages.failed} />
  const sections = [
    alertTasks(alerts, now),
    ...first,
    ...taskSections(pairs, now, user),
    ...linkEntries(links, user),
  ]
    .filter(({ entries }) => entries.length > 0)
    .map((section) => ({ ...section, entries: mineFirst(section.entries) }))
  return (
    <Sections
      sections={sections}
      about={[messages.tasksAbout, ...told, ...linksTold(links)]}
      nothing={messages.noTasks}
      end={end(pairs)}
    />
  )
}
