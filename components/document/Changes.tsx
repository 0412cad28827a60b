import type { Change } from '#lib/content/capabilities/dated.ts'
import type { Language } from '#lib/content/language.ts'
import { dateText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Plain } from '../parts/Plain.tsx'
import { Time } from '../parts/Time.tsx'

type Props = { changes: Change[]; publishedAt: string; language: Language }

/** Every material change, newest first, down to the first publication. */
export function Changes({ changes, publishedAt, language }: Props) {
  if (changes.length === 0) return null
  const words = messagesIn(language).dates
  const all = [...changes, { _key: 'first', at: publishedAt, note: words.firstPublished }]
  return (
    <details className="ds-details changes">
      <summary>{words.changes(changes.length)}</summary>
      <ol className="plain-list">
        {all.map(({ _key, at, note }) => (
          <li key={_key}>
            <Time at={at} wholeDay>
              {dateText(at, language)}
            </Time>
            <p>
              <Plain text={note} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
