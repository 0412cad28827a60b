import type { Article } from '#lib/content/article.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { dateText, recentText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from '../parts/Words.tsx'

type Props = { article: Pick<Article, 'expiresAt' | 'language' | 'kind'>; now: Date }

/** Says that a notice or advert has expired. Its page remains, for those who have its address. */
export function ExpiredNotice({ article: { expiresAt, language, kind }, now }: Props) {
  if (expiresAt === undefined || !hasPassed(expiresAt, now)) return null
  const words = messagesIn(language).deadline
  return (
    <div className="ds-alert notice" data-color="info">
      <p>
        <Words language={language}>
          <strong>{words.notInForce}.</strong>{' '}
          {words.expired(
            kind === 'notice' ? recentText(expiresAt, now, true, language) : dateText(expiresAt, language),
          )}
        </Words>
      </p>
    </div>
  )
}
