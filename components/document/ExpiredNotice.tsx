import type { Article } from '#lib/content/article.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { dayOrClockText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'

type Props = { article: Pick<Article, 'expiresAt' | 'language' | 'kind'>; now: Date }

/** Says that a notice or advert has expired. Its page remains, for those who have its address. */
export function ExpiredNotice({ article: { expiresAt, language, kind }, now }: Props) {
  if (expiresAt === undefined || !hasPassed(expiresAt, now)) return null
  const words = messagesIn(language).deadline
  return (
    <div className="ds-alert notice" data-color="info">
      <p>
        <strong>{words.notInForce}.</strong>{' '}
        {words.expired(dayOrClockText(expiresAt, kind === 'notice', language))}
      </p>
    </div>
  )
}
