import { addressOf } from '#lib/addresses/addresses.ts'
import type { Document } from '#lib/content/document.ts'
import { recentText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { recentDay } from '#lib/dates/recent.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf } from '../parts/language.ts'
import { Plain } from '../parts/Plain.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  document: Pick<Document, 'withdrawn' | 'language'>
  /** Whether the day alone does not say enough: of a notice, readers ask whether it was this morning. */
  hasClock?: boolean
  now: Instant
}

/** Says that this document no longer applies, why, and what replaces it. */
export function WithdrawnNotice({ document: { withdrawn, language }, hasClock = false, now }: Props) {
  if (withdrawn === undefined) return null
  const { at, reason, replacement } = withdrawn
  const words = messagesIn(language).withdrawn
  return (
    <div className="ds-alert notice" data-color="warning">
      <p>
        <Words language={language}>
          <strong>{words.label}.</strong>{' '}
          {at && words.at(recentText(at, now, hasClock, language), recentDay(at, now) === undefined)}
        </Words>{' '}
        {reason && <Plain text={reason} />}
      </p>
      {replacement && (
        <p>
          <Words language={language}>{words.replacement}</Words>{' '}
          <a
            className="ds-link"
            href={addressOf.document(replacement.slug)}
            {...langOf(replacement.language, language)}
          >
            {replacement.title}
          </a>
        </p>
      )}
    </div>
  )
}
