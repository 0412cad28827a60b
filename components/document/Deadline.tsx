import type { Article } from '#lib/content/article.ts'
import { dateTimeText } from '#lib/dates/format.ts'
import { hasPassed } from '#lib/deadline.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'

type Props = { article: Pick<Article, 'deadline' | 'kind'>; now: Date }

/** By when something must be done, and whether it is too late. */
export function Deadline({ article: { deadline, kind }, now }: Props) {
  if (deadline === undefined) return null
  return (
    <p className="deadline">
      <strong>{messages.deadline.label[kind]}:</strong> <Time at={deadline}>{dateTimeText(deadline)}</Time>
      {hasPassed(deadline, now) && <span className="deadline-past"> {messages.deadline.past}</span>}
    </p>
  )
}
