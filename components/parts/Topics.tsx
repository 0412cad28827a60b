import { addressOf } from '#lib/addresses/addresses.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { Topic } from '#lib/content/topic.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf, langOfLabel } from './language.ts'

type Props = { topics: Topic[]; language?: ContentLanguage }

/** Links to a document's topics. Topics are shared by all languages, and have Nynorsk names. */
export function Topics({ topics, language = 'nn' }: Props) {
  if (topics.length === 0) return null
  return (
    <ul className="topics" aria-label={messagesIn(language).topics} {...langOfLabel(language)}>
      {topics.map(({ id, title, slug }) => (
        <li key={id}>
          <a className="ds-tag" href={addressOf.topic(slug, 1)} {...langOf('nn', language)}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
