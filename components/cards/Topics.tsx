import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'

/** What something is about, as labels. */
export function Topics({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return null
  return (
    <ul className="topics" aria-label={messages.list.topics}>
      {topics.map(({ id, title }) => (
        <li key={id} className="ds-tag">
          {title}
        </li>
      ))}
    </ul>
  )
}
