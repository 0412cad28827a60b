import type { Change } from '#lib/content/capabilities/dated.ts'
import type { Language } from '#lib/content/language.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Day } from '../parts/Day.tsx'
import { Plain } from '../parts/Plain.tsx'

type Props = {
  changes: Change[]
  publishedAt: string
  language: Language
  /** Which of the instants are told with the clock. */
  hasClock: (at: Instant) => boolean
}

/** Every material change, newest first, down to the first publication. */
export function Changes({ changes, publishedAt, language, hasClock }: Props) {
  if (changes.length === 0) return null
  const words = messagesIn(language).dates
  const all = [...changes, { _key: 'first', at: publishedAt, note: words.firstPublished }]
  return (
    <details className="ds-details changes">
      <summary>{words.changes(changes.length)}</summary>
      <ol className="plain-list">
        {all.map(({ _key, at, note }) => (
          <li key={_key}>
            {at && <Day at={at} hasClock={hasClock(at)} language={language} />}
            <p>
              <Plain text={note} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
