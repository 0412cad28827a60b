import { addressOf } from '#lib/addresses.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messages } from '#lib/messages/index.ts'

/** What something is about: the way to more of it. */
export function Topics({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return null
  return (
    <ul className="topics" aria-label={messages.list.topics}>
      {topics.map(({ id, title, slug }) => (
        <li key={id}>
          <a className="ds-tag" href={addressOf.topic(slug, 1)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
