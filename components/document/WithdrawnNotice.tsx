import { addressOf } from '#lib/addresses.ts'
import type { Withdrawn } from '#lib/content/capabilities/withdrawable.ts'
import { dateText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'

/** Says that what stands here no longer holds, why, and what does. */
export function WithdrawnNotice({ withdrawn }: { withdrawn: Withdrawn | undefined }) {
  if (withdrawn === undefined) return null
  const { at, reason, replacement } = withdrawn
  return (
    <div className="ds-alert notice" data-color="warning">
      <p>
        <strong>{messages.withdrawn.label}.</strong> {messages.withdrawn.at(dateText(at))} {reason}
      </p>
      {replacement && (
        <p>
          {messages.withdrawn.replacement}{' '}
          <a className="ds-link" href={addressOf.document(replacement.slug)}>
            {replacement.title}
          </a>
        </p>
      )}
    </div>
  )
}
