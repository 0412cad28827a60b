import type { Change } from '#lib/content/capabilities/dated.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Day } from '../parts/Day.tsx'
import { Plain } from '../parts/Plain.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  changes: Change[]
  publishedAt: string
  language: ContentLanguage
  /** Which of the instants are told with the clock. */
  hasClock: (at: Instant) => boolean
  now: Instant
}

/** Every material change, newest first, down to the first publication. */
export function Changes({ changes, publishedAt, language, hasClock, now }: Props) {
  if (changes.length === 0) return null
  const words = messagesIn(language).dates
  return (
    <details className="ds-details changes">
      <summary>
        <Words language={language}>{words.changes(changes.length)}</Words>
      </summary>
      <ol className="plain-list">
        {changes.map(({ _key, at, note }) => (
          <li key={_key}>
            {at && (
              <Words language={language}>
                <Day at={at} hasClock={hasClock(at)} now={now} language={language} />
              </Words>
            )}
            <p>
              <Plain text={note} />
            </p>
          </li>
        ))}
        <li>
          <Words language={language}>
            <Day at={publishedAt} hasClock={hasClock(publishedAt)} now={now} language={language} />
          </Words>
          <p>
            <Words language={language}>{words.firstPublished}</Words>
          </p>
        </li>
      </ol>
    </details>
  )
}
