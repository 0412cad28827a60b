import type { Article } from '#lib/content/article.ts'
import { dateText } from '#lib/dates/format.ts'
import { hasPassed } from '#lib/deadline.ts'
import { messages } from '#lib/messages/index.ts'

type Props = { article: Pick<Article, 'expiresAt'>; now: Date }

/** Says that a notice or advert has run out. Its page stays, for those who have its address. */
export function ExpiredNotice({ article: { expiresAt }, now }: Props) {
  if (expiresAt === undefined || !hasPassed(expiresAt, now)) return null
  return (
    <div className="ds-alert notice" data-color="info">
      <p>
        <strong>{messages.deadline.notInForce}.</strong> {messages.deadline.expired(dateText(expiresAt))}
      </p>
    </div>
  )
}
