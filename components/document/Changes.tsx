import type { Change } from '#lib/content/capabilities/dated.ts'
import { dateText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'

type Props = { changes: Change[]; publishedAt: string }

/** Every change in substance, newest first, down to the first publication. */
export function Changes({ changes, publishedAt }: Props) {
  if (changes.length === 0) return null
  const all = [...changes, { _key: 'first', at: publishedAt, note: messages.dates.firstPublished }]
  return (
    <details className="ds-details changes">
      <summary>{messages.dates.changes}</summary>
      <ol className="plain-list">
        {all.map(({ _key, at, note }) => (
          <li key={_key}>
            <Time at={at} wholeDay>
              {dateText(at)}
            </Time>
            <p>{note}</p>
          </li>
        ))}
      </ol>
    </details>
  )
}
