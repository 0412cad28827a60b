import type { Article } from '#lib/content/article.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { dateTimeText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from '../parts/Time.tsx'
import { Words } from '../parts/Words.tsx'

type Props = { article: Pick<Article, 'deadline' | 'kind' | 'language'>; now: Date }

/** The deadline, and whether it has passed. */
export function Deadline({ article: { deadline, kind, language }, now }: Props) {
  if (deadline === undefined) return null
  const words = messagesIn(language).deadline
  return (
    <p className="deadline">
      <Words language={language}>
        <strong>{words.label[kind]}:</strong> <Time at={deadline}>{dateTimeText(deadline, language)}</Time>
        {hasPassed(deadline, now) && <span className="deadline-past">. {words.past}</span>}
      </Words>
    </p>
  )
}
